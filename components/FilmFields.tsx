import { limits } from '../lib/film/limits.ts';
import type { TakeForm } from '../lib/review/draft-schema.ts';
import type { FormProblem } from '../lib/review/form-problem.ts';
import { describeField, Field } from './Field.tsx';
import './film-fields.css';

export type FilmForm = Pick<TakeForm, 'title' | 'year' | 'directors' | 'cast'>;

interface Props {
  /** Begins the ids of the fields. */
  id: string;
  form: FilmForm;
  onChange: (change: Partial<FilmForm>) => void;
  problem: FormProblem | null;
}

/** The film as the form has it. The names of the fields' ids are those of the form: `ID-title`, `ID-year` … */
export function FilmFields({ id, form, onChange, problem }: Props) {
  const of = (field: keyof FilmForm) => ({
    id: `${id}-${field}`,
    problem: problem?.field === field ? problem.problem : null,
  });
  const take = (field: keyof FilmForm) => (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
    onChange({ [field]: event.currentTarget.value });
  const castHint = 'One a line, with the part if you like: “Name as Part”.';

  return (
    <div class="film-fields">
      <div class="film-fields-row">
        <Field {...of('title')} label="Title">
          <input
            {...describeField(of('title'))}
            class="field-input"
            value={form.title}
            onInput={take('title')}
            maxLength={limits.title}
            dir="auto"
            autocomplete="off"
            required
          />
        </Field>
        <Field {...of('year')} label="Year">
          <input
            {...describeField(of('year'))}
            class="field-input"
            value={form.year}
            onInput={take('year')}
            maxLength={20}
            inputMode="numeric"
            autocomplete="off"
          />
        </Field>
      </div>
      <Field {...of('directors')} label="Director">
        <input
          {...describeField(of('directors'))}
          class="field-input"
          value={form.directors}
          onInput={take('directors')}
          dir="auto"
          autocomplete="off"
        />
      </Field>
      <Field {...of('cast')} label="Cast" hint={castHint}>
        <textarea
          {...describeField({ ...of('cast'), hint: castHint })}
          class="field-input"
          rows={2}
          value={form.cast}
          onInput={take('cast')}
          dir="auto"
        />
      </Field>
    </div>
  );
}
