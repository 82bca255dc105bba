import type { Review, Take } from './schema.ts';
import { takeOf } from './take-of.ts';

/** What a review says without the keys that it learned from pages: what an import can be held against. */
export function takeWithoutLearned(review: Review): Take {
  const take = takeOf(review);
  const learned = new Set(review.learnedKeys);
  return { ...take, film: { ...take.film, keys: take.film.keys.filter((key) => !learned.has(key)) } };
}

/** An imported review before its first edit by the user: it remembers what the import brought. */
export function keepBrought(review: Review): Review {
  if (review.origin.kind !== 'imported' || review.brought) return review;
  return { ...review, brought: takeWithoutLearned(review) };
}
