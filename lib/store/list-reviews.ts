import type { IDBPIndex } from 'idb';
import { foldForSearch, searchWordsOf } from '../film/search-words.ts';
import { type ReviewSummary, summariseReview } from '../review/summary.ts';
import type { Library, LibrarySchema } from './database.ts';
import type { ReviewRecord } from './review-record.ts';

/** One page of a list; `next` goes into the following call, null at the end. */
export interface ListPage {
  items: ReviewSummary[];
  next: string | null;
}

const pageSize = 50;

type ByTime = IDBPIndex<LibrarySchema, ['reviews'], 'reviews', 'shown' | 'binned'>;

/** The library or the bin, last changed first; with a query, the films whose words begin with each of its words. */
export async function listReviews(
  library: Library,
  { query, bin, after }: { query: string; bin: boolean; after: string | null },
): Promise<ListPage> {
  const { store } = (await library.reviews()).transaction('reviews');
  const wanted = searchWordsOf([query]);
  if (bin) return walk(store.index('binned'), after, (record) => wanted.every(inTitle(record)));
  return walk(store.index('shown'), after, (record) => hasAll(record, wanted));
}

function hasAll({ review: { film, author } }: ReviewRecord, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const words = searchWordsOf([film.title, film.originalTitle, ...film.otherTitles, ...film.directors, author]);
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
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
