import type { Review } from '../review/schema.ts';
import type { Library } from './database.ts';
import { readById } from './folios/read-by-id.ts';

/** The reviews with these ids that exist, binned ones too. */
export async function readReviews(library: Library, ids: readonly string[]): Promise<Review[]> {
  const { store } = (await library.reviews()).transaction('folios');
  return [...(await readById(store, new Map(ids.map((id) => [id, null])))).values()].map(({ review }) => review);
}
