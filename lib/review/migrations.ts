import { UserError } from '../film/user-error.ts';
import { type Review, reviewSchema } from './schema.ts';
import { schemaVersion } from './schema-version.ts';

/** A stored review of some version, before it has been looked at. */
type Stored = Record<string, unknown>;

/** From each version to the next, oldest first: `migrations[1]` makes a version 2 of a version 1. */
const migrations: Record<number, (stored: Stored) => Stored> = {};

/**
 * A review of any version that ever was, as it is today.
 * @throws UserError where it was written by a newer program; ZodError where it is no review.
 */
export function readStoredReview(stored: unknown): Review {
  let review = stored as Stored | null;
  const version = Number(review?.schemaVersion);
  if (version > schemaVersion) throw new UserError('This review was written by a newer Lobby Card. Update it first.');
  for (let from = version; from < schemaVersion; from += 1) review = migrations[from]?.(review ?? {}) ?? review;
  return reviewSchema.parse(review);
}
