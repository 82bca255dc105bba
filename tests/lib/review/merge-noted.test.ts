import { expect, test } from 'vitest';
import { makeFilm } from '../../../lib/film/film.ts';
import { editNote } from '../../../lib/review/edits.ts';
import { makeReview } from '../../../lib/review/make-review.ts';
import { mergeNoted } from '../../../lib/review/merge-noted.ts';
import { makeTake } from '../../../lib/review/take.ts';

const now = new Date('2026-03-04T12:00:00Z');
const take = makeTake(makeFilm({ title: 'The Paper Boat' }), {
  verdict: 'A wonder. ',
  rating: { value: 4, worst: 0, best: 5 },
});
const stored = makeReview(take, { id: 'one', origin: { kind: 'clipped' }, now });
const noted = { id: 'one', revision: 1, origin: stored.origin, take: { ...take, verdict: 'A wonder.' } };

test('a note of a review that is not here brings it back as what it was', () => {
  const { review } = mergeNoted(noted, null, now);
  expect(review).toMatchObject({ id: 'one', origin: { kind: 'clipped' }, verdict: 'A wonder.' });
});

test('a note that says what the review says changes nothing, blanks apart', () => {
  expect(mergeNoted(noted, stored, now)).toEqual({ review: null, changed: [], kept: [] });
});

test('what was written in the note is taken over', () => {
  const { review, changed } = mergeNoted({ ...noted, take: { ...noted.take, verdict: 'Two wonders.' } }, stored, now);
  expect(changed).toEqual(['verdict']);
  expect(review).toMatchObject({ verdict: 'Two wonders.', revision: 2, origin: { kind: 'clipped' } });
});

test('a review that was changed here since keeps its words, and says which', () => {
  const later = editNote(stored, 'Seen again.', now);
  expect(mergeNoted(noted, later, now)).toEqual({ review: null, changed: [], kept: ['note'] });
});
