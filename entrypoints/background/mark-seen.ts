import type { Sighting } from '../../lib/film/sighting-schema.ts';
import { addViewing } from '../../lib/review/edits.ts';
import { makeReview } from '../../lib/review/make-review.ts';
import { makeTake } from '../../lib/review/take.ts';
import { changeReview } from '../../lib/store/change-reviews.ts';
import type { Library } from '../../lib/store/database.ts';
import { readFilmView } from './read-film-view.ts';

/** Notes a viewing without a date in one's own review of the film; where there is none, one with nothing else said. */
export async function markSeen(library: Library, sighting: Sighting, now: Date): Promise<void> {
  const { shown } = await readFilmView(library, sighting);
  const own = shown.find(({ review }) => review.origin.kind === 'mine');
  const id = own?.review.id ?? crypto.randomUUID();
  const seen = makeTake(sighting.film, { viewings: [{ on: null, rewatch: false }] });
  await changeReview(library, id, (before) =>
    before ? addViewing(before, now) : makeReview(seen, { id, origin: { kind: 'mine' }, now }),
  );
}
