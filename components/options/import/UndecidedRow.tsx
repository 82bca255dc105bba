import type { Film } from '../../../lib/film/schema.ts';
import type { UndecidedTake } from './import-state.ts';

interface Props {
  take: UndecidedTake;
  chosen: Film | null;
  onChoose: (film: Film | null) => void;
}

/** A take that may be about a film of the library, which only the user can tell. */
export function UndecidedRow({ take, chosen, onChoose }: Props) {
  const { title, year, place, entryId, candidates } = take;
  const about = `${title}${year === null ? '' : ` (${year})`}`;
  return (
    <li class="import-row">
      <fieldset class="import-choice">
        <legend>
          <bdi class="import-row-film">{about}</bdi> <span class="import-row-place">{place}</span>
        </legend>
        {candidates.map((film, at) => (
          <label key={at}>
            <input type="radio" name={entryId} checked={chosen === film} onChange={() => onChoose(film)} /> It is{' '}
            <bdi>{film.title}</bdi>
            {film.year !== null && ` (${film.year})`}
            {film.directors.length > 0 && ` by ${film.directors.slice(0, 2).join(' and ')}`}
          </label>
        ))}
        <label>
          <input type="radio" name={entryId} checked={chosen === null} onChange={() => onChoose(null)} /> Another film
        </label>
      </fieldset>
    </li>
  );
}
