import { expect, test } from 'vitest';
import { gatherFacts } from '../../../components/card/film-facts.ts';
import { nameReviewer, signReview } from '../../../components/card/name-reviewer.ts';
import { makeFilm } from '../../../lib/film/film.ts';
import { saysSomething } from '../../../lib/review/says-something.ts';
import type { Origin } from '../../../lib/review/schema.ts';
import { makeMatch } from './make-view.ts';

const followed: Origin = { kind: 'followed', subscriptionId: 's', entryId: 'e' };
const imported: Origin = { kind: 'imported', from: 'letterboxd', batchId: 'b' };

test.each<[Origin, string | null, string | null, string, string]>([
  [{ kind: 'mine' }, null, null, 'My review', 'My review'],
  [imported, 'Somebody', null, 'My review', 'My review, as Somebody'],
  [{ kind: 'starter' }, 'Lobby Card', null, 'Starter', 'Starter review by Lobby Card'],
  [followed, 'A. Critic', 'A Paper', 'A. Critic', 'Review by A. Critic, A Paper'],
  [followed, null, 'A Paper', 'A Paper', 'Review by A Paper'],
  [{ kind: 'clipped' }, null, null, 'Unsigned', 'Unsigned review'],
])('a review of origin %j by %s in %s is "%s", in full "%s"', (origin, author, publisher, short, full) => {
  const review = { origin, author, publisher };
  expect([nameReviewer(review), signReview(review)]).toEqual([short, full]);
});

test('what the review tells of the film goes before what the page tells, field by field', () => {
  const told = makeFilm({ directors: ['Told'], runtimeMinutes: 60, premiere: '2025-06-06' });
  const seen = makeFilm({ directors: ['Seen'], genres: ['Drama'], runtimeMinutes: 125, premiere: 'Cinemas' });
  expect(gatherFacts(told, seen, 'en-GB')).toEqual({
    cast: [],
    directors: ['Told'],
    genres: ['Drama'],
    premiere: '6 June 2025',
    runtime: '1 h',
  });
  expect(gatherFacts(makeFilm(), seen, 'en-GB')).toMatchObject({ premiere: 'Cinemas', runtime: '2 h 5 min' });
});

test('a viewing alone says nothing; a note or a stance does', () => {
  expect(saysSomething(makeMatch('a', { viewings: [{ on: null, rewatch: false }] }).review)).toBe(false);
  expect(saysSomething(makeMatch('a', { note: 'x' }).review)).toBe(true);
  expect(saysSomething(makeMatch('a', { stance: 'mixed' }).review)).toBe(true);
});
