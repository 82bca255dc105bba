import type { Review } from '../review/schema.ts';
import type { Library } from './database.ts';

/** The reviews with these ids that exist, binned ones too. */
export async function readReviews(library: Library, ids: readonly string[]): Promise<Review[]> {
  const { store } = (await library.reviews()).transaction('reviews');
  const records = await Promise.all(ids.map((id) => store.index('id').get(id)));
  return records.flatMap((record) => (record ? [record.review] : []));
}
