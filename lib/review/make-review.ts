import type { Origin, Review, Take } from './schema.ts';
import { schemaVersion } from './schema-version.ts';

/** A new review of a take. */
export function makeReview(take: Take, { id, origin, now }: { id: string; origin: Origin; now: Date }): Review {
  const at = now.toISOString();
  return {
    ...take,
    schemaVersion,
    id,
    origin,
    learnedKeys: [],
    revision: 1,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  };
}
