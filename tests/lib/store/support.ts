import 'fake-indexeddb/auto';
import { makeFilm } from '../../../lib/film/film.ts';
import type { Film } from '../../../lib/film/schema.ts';
import { makeReview } from '../../../lib/review/make-review.ts';
import type { Review } from '../../../lib/review/schema.ts';
import { makeTake } from '../../../lib/review/take.ts';
import { changeReview } from '../../../lib/store/change-reviews.ts';
import { type Library, openLibrary } from '../../../lib/store/database.ts';

let opened = 0;

/** A library of its own for each test. */
export function openTestLibrary(): Library {
  opened += 1;
  return openLibrary(`test-${opened}`);
}

/** A review with the given film facts and words. */
export function review(id: string, film: Partial<Film> = {}, said: Partial<Review> = {}): Review {
  const take = makeTake(makeFilm({ title: 'Solaris', year: 1972, ...film }));
  const now = new Date('2026-01-01T00:00:00Z');
  return { ...makeReview(take, { id, origin: { kind: 'mine' }, now }), ...said };
}

export async function put(library: Library, ...reviews: Review[]): Promise<void> {
  for (const one of reviews) await changeReview(library, one.id, () => one);
}
