import type { IDBPIndex } from 'idb';
import { foldForSearch } from '../film/search-words.ts';
import { rowWithWords } from '../library/row-with-words.ts';
import { wordsOf } from '../library/words-of.ts';
import { type ReviewSummary, summariseReview } from '../review/summary.ts';
import type { Library, LibrarySchema } from './database.ts';
import type { ReviewRecord } from './review-record.ts';
import { readShelves } from './shelves/read-shelves.ts';

/** One page of a list; `next` goes into the following call, null at the end. */
export interface ListPage {
  items: ReviewSummary[];
  next: string | null;
}

const pageSize = 50;

type ByTime = IDBPIndex<LibrarySchema, ['reviews'], 'reviews', 'shown' | 'binned'>;

/**
 * The library or the bin, last changed first. With a query those of the library that have a word beginning with each of
 * its words, the newest first: by their packed rows, a tenth of the reviews themselves.
 */
export async function listReviews(
  library: Library,
  { query, bin, after }: { query: string; bin: boolean; after: string | null },
): Promise<ListPage> {
  const wanted = wordsOf(query);
  if (!bin && wanted.length > 0)
    return search(library, wanted, after === null ? Number.POSITIVE_INFINITY : Number(after));
  const { store } = (await library.reviews()).transaction('reviews');
  if (bin) return walk(store.index('binned'), after, (record) => wanted.every(inTitle(record)));
  return walk(store.index('shown'), after, () => true);
}

async function search(library: Library, wanted: readonly string[], before: number): Promise<ListPage> {
  const items: ReviewSummary[] = [];
  let last = before;
  for await (const rows of readShelves(library, before)) {
    for (const [number, packed] of rows) {
      const row = packed !== null && number < before ? rowWithWords(packed, wanted) : null;
      if (!row || row.deletedAt !== null) continue;
      if (items.length === pageSize) return { items, next: String(last) };
      items.push(row);
      last = number;
    }
  }
  return { items, next: null };
}

const inTitle = (record: ReviewRecord) => (word: string) => foldForSearch(record.review.film.title).includes(word);

async function walk(index: ByTime, after: string | null, fits: (record: ReviewRecord) => boolean): Promise<ListPage> {
  const range = after === null ? null : IDBKeyRange.upperBound(JSON.parse(after), true);
  const items: ReviewSummary[] = [];
  let last: IDBValidKey | null = null;
  for (let cursor = await index.openCursor(range, 'prev'); cursor; cursor = await cursor.continue()) {
    if (items.length === pageSize) return { items, next: JSON.stringify(last) };
    if (fits(cursor.value)) items.push(summariseReview(cursor.value.review));
    last = cursor.key;
  }
  return { items, next: null };
}
