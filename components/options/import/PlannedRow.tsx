import type { PlannedTake } from './import-state.ts';
import { nameFields } from './name-fields.ts';

/** One take of a dry run, where it stands, and what it changes. */
export function PlannedRow({ title, year, place, rows, changed, kept, remarks }: PlannedTake) {
  const facts = [
    rows > 1 && `${rows} rows`,
    changed.length > 0 && `changes ${nameFields(changed)}`,
    kept.length > 0 && `your ${nameFields(kept)} stays`,
    ...remarks,
  ].filter(Boolean);
  return (
    <li class="import-row">
      <span class="import-row-film">
        <bdi>{title || 'Untitled'}</bdi>
        {year !== null && <span class="import-row-year"> {year}</span>}
      </span>
      <span class="import-row-place">{place}</span>
      {facts.length > 0 && <span class="import-row-facts">{facts.join('; ')}</span>}
    </li>
  );
}
