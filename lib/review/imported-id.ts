import { newReviewId } from './new-review-id.ts';

/**
 * The id of an imported review: the same for the same entry of the same source, whatever file and day it comes from, so
 * that a newer export finds what an older one brought. `entryId` is whatever the source itself tells entries apart by.
 */
export async function importedId(from: string, entryId: string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([from, entryId]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 16);
  return newReviewId('imported', [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}
