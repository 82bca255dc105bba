import { makeFilm } from '../../../lib/film/film.ts';
import type { Review } from '../../../lib/review/schema.ts';
import { type ReviewSummary, summariseReview } from '../../../lib/review/summary.ts';
import { makeTake } from '../../../lib/review/take.ts';

/** A stored review of a film called *The Long Take*, as far as nothing else is said. */
export function makeStored(change: Partial<Review> = {}): Review {
  return {
    ...makeTake(makeFilm({ title: 'The Long Take', year: 1961 }), { verdict: 'It holds its breath, and so do you.' }),
    schemaVersion: 1,
    id: 'one',
    origin: { kind: 'mine' },
    learnedKeys: [],
    revision: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    deletedAt: null,
    ...change,
  };
}

export function makeSummary(change: Partial<ReviewSummary> = {}): ReviewSummary {
  return { ...summariseReview(makeStored()), ...change };
}
