import type { Film } from '../../../lib/film/schema.ts';
import type { ImportedTake } from '../../../lib/formats/import/import-item.ts';
import type { BatchEntry } from '../../../lib/store/batch/batch-entry.ts';

/** A take as the library takes it in; about the film that the user has chosen for it, if any. */
export function entryOf(
  { source, entryId, noted, take }: ImportedTake,
  film: Film | undefined = undefined,
): BatchEntry {
  const about = film ? { ...take, film } : take;
  if (noted) return { kind: 'noted', id: entryId, ...noted, take: about };
  return { kind: 'imported', from: source, entryId, take: about };
}
