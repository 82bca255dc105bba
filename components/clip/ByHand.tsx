import { useId, useState } from 'preact/hooks';
import { makeFilm } from '../../lib/film/film.ts';
import { limits } from '../../lib/film/limits.ts';
import type { Film } from '../../lib/film/schema.ts';
import { Button } from '../Button.tsx';
import { describeField, Field } from '../Field.tsx';
import './by-hand.css';

/** A film that is not in the library yet, named by title and year. */
export function ByHand({ onFilm }: { onFilm: (film: Film) => void }) {
  const id = useId();
  const [title, setTitle] = useState('');
  const [year, setYear] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const of = { id: `${id}-title`, problem };
  return (
    <form
      class="by-hand"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const name = title.trim();
        setProblem(name ? null : 'Give the film a title.');
        const number = Number(year);
        const isYear = Number.isInteger(number) && number >= limits.firstYear && number <= limits.lastYear;
        if (name) onFilm(makeFilm({ title: name, year: isYear ? number : null }));
      }}
    >
      <h2 class="by-hand-heading">Or name another film</h2>
      <div class="by-hand-row">
        <Field {...of} label="Title">
          <input
            {...describeField(of)}
            class="field-input"
            value={title}
            maxLength={limits.title}
            autocomplete="off"
            dir="auto"
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </Field>
        <Field id={`${id}-year`} label="Year">
          <input
            id={`${id}-year`}
            class="field-input"
            value={year}
            maxLength={4}
            inputMode="numeric"
            autocomplete="off"
            onInput={(event) => setYear(event.currentTarget.value)}
          />
        </Field>
      </div>
      <Button type="submit">Add it there</Button>
    </form>
  );
}
