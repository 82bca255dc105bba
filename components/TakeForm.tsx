import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CalendarDate } from '../lib/film/calendar-date.ts';
import { limits } from '../lib/film/limits.ts';
import type { TakeForm as Form } from '../lib/review/draft-schema.ts';
import type { FormProblem } from '../lib/review/form-problem.ts';
import { DateField } from './DateField.tsx';
import { Disclosure } from './Disclosure.tsx';
import { describeField, Field } from './Field.tsx';
import { FilmFields } from './FilmFields.tsx';
import { LineList } from './LineList.tsx';
import { RatingInput } from './RatingInput.tsx';
import { StanceInput } from './StanceInput.tsx';
import './take-form.css';

interface Props {
  /** Of the form element, so that a button outside of it can save. */
  id: string;
  form: Form;
  /** At every keystroke, with all of the form. */
  onChange: (form: Form) => void;
  onSave: () => void;
  problem: FormProblem | null;
  today: CalendarDate;
  /** Nobody has told the film: its fields come first and stand open. */
  byHand?: boolean;
  /** Takes the focus when it appears. */
  focused?: boolean;
}

/** A mini-review to write: stars and verdict first, for the ten seconds after a film. */
export function TakeForm({ id, form, onChange, onSave, problem, today, byHand = false, focused = false }: Props) {
  const root = useRef<HTMLFormElement>(null);
  const fields = useId();
  // it comes with words that were added from a page; nobody writes one in ten seconds after a film
  const [hasNote] = useState(form.note !== '');
  const change = (part: Partial<Form>) => onChange({ ...form, ...part });
  const of = (field: keyof Form) => ({
    id: `${fields}-${field}`,
    problem: problem?.field === field ? problem.problem : null,
  });

  useLayoutEffect(() => {
    if (focused) root.current?.querySelector<HTMLElement>(byHand ? 'input' : '[role="slider"]')?.focus();
  }, []);

  useEffect(() => {
    if (problem) root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);

  const filmFields = <FilmFields id={fields} form={form} onChange={change} problem={problem} />;
  const isFilmWrong = problem !== null && ['title', 'year', 'directors', 'cast'].includes(problem.field);

  return (
    <form
      ref={root}
      id={id}
      class="take-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => pressEnter(event, onSave)}
    >
      {byHand && filmFields}
      <RatingInput stars={form.stars} onChange={(stars) => change({ stars })} />
      <Field {...of('verdict')} label="Verdict">
        <textarea
          {...describeField(of('verdict'))}
          class="field-input take-form-verdict"
          rows={2}
          value={form.verdict}
          placeholder="In one sentence"
          maxLength={limits.line}
          enterkeyhint="next"
          dir="auto"
          onInput={(event) => change({ verdict: event.currentTarget.value })}
          data-one-line
        />
      </Field>
      <StanceInput stance={form.stance} onChange={(stance) => change({ stance })} />
      <LineList {...of('pros')} kind="pros" lines={form.pros} onChange={(pros) => change({ pros })} />
      <LineList {...of('cons')} kind="cons" lines={form.cons} onChange={(cons) => change({ cons })} />
      <DateField
        {...of('watchedOn')}
        label="Watched on"
        value={form.watchedOn}
        today={today}
        onChange={(watchedOn) => change({ watchedOn })}
      />
      <Field {...of('tags')} label="Tags">
        <input
          {...describeField(of('tags'))}
          class="field-input"
          value={form.tags}
          placeholder="with commas between"
          autocomplete="off"
          dir="auto"
          onInput={(event) => change({ tags: event.currentTarget.value })}
        />
      </Field>
      {hasNote && (
        <Field {...of('note')} label="Your note">
          <textarea
            {...describeField(of('note'))}
            class="field-input"
            rows={3}
            value={form.note}
            maxLength={limits.paragraphs}
            dir="auto"
            onInput={(event) => change({ note: event.currentTarget.value })}
          />
        </Field>
      )}
      <label class="take-form-spoiler">
        <input
          type="checkbox"
          checked={form.spoiler}
          onInput={(event) => change({ spoiler: event.currentTarget.checked })}
        />
        My review gives the plot away
      </label>
      {!byHand && (
        <Disclosure summary="The film" glimpse={describeFilm(form)} forced={isFilmWrong}>
          {filmFields}
        </Disclosure>
      )}
    </form>
  );
}

/** Enter alone never sends a form that is half written; with Ctrl or Cmd it does, from anywhere. */
function pressEnter(event: KeyboardEvent, onSave: () => void): void {
  if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLElement)) return;
  const { target } = event;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    onSave();
  } else if (target.matches('input:not([type="checkbox"]), [data-one-line]')) {
    event.preventDefault();
  }
}

function describeFilm({ directors, cast }: Form): string {
  const names = cast.split('\n').map((line) => line.split(' as ')[0]);
  return [directors, names.filter(Boolean).join(', ')].filter(Boolean).join(' · ');
}
