import { useId, useState } from 'preact/hooks';
import { limits } from '../../../lib/film/limits.ts';
import type { OtherFilm } from '../../../lib/match/split-film.ts';
import { formatNames, parseNames } from '../../../lib/review/name-list.ts';
import { Button } from '../../Button.tsx';
import { describeField, Field } from '../../Field.tsx';

interface Props {
  /** What is known of the film now. */
  film: OtherFilm;
  onSplit: (film: OtherFilm) => void;
  onCancel: () => void;
}

/** Which film the chosen reviews are about instead. */
export function SplitForm({ film, onSplit, onCancel }: Props) {
  const [title, setTitle] = useState(film.title);
  const [year, setYear] = useState(String(film.year ?? ''));
  const [director, setDirector] = useState(formatNames(film.directors));
  const id = useId();
  const number = Number(year);
  const isYear = year === '' || (Number.isInteger(number) && number >= limits.firstYear && number <= limits.lastYear);
  const problem = isYear ? null : `A year from ${limits.firstYear} to ${limits.lastYear}.`;
  return (
    <form
      class="film-pane-split"
      aria-label="The other film"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === '' || problem) return;
        onSplit({
          title: title.trim(),
          year: year === '' ? null : number,
          directors: parseNames(director, film.directors),
        });
      }}
    >
      <Field id={`${id}-title`} label="Its title">
        <input
          {...describeField({ id: `${id}-title` })}
          class="field-input"
          required
          maxLength={limits.title}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </Field>
      <Field id={`${id}-year`} label="Its year" problem={problem}>
        <input
          {...describeField({ id: `${id}-year`, problem })}
          class="field-input"
          inputMode="numeric"
          value={year}
          onInput={(event) => setYear(event.currentTarget.value.trim())}
        />
      </Field>
      <Field id={`${id}-director`} label="Its director">
        <input
          {...describeField({ id: `${id}-director` })}
          class="field-input"
          value={director}
          onInput={(event) => setDirector(event.currentTarget.value)}
        />
      </Field>
      <div class="popover-acts">
        <Button type="submit" look="primary">
          Make it a film of its own
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
