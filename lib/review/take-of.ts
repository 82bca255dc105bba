import type { Review, Take } from './schema.ts';

/** What a stored review says, without the bookkeeping: what a form is filled from. */
export function takeOf(review: Review): Take {
  const { schemaVersion, id, origin, learnedKeys, revision, createdAt, updatedAt, deletedAt, brought, ...take } =
    review;
  return take;
}
