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
/** A search that finds more films than this wants another letter. */
const mostHits = 2_000;

type ByTime = IDBPIndex<LibrarySchema, ['reviews'], 'reviews', 'shown' | 'binned'>;

/** The library or the bin, last changed first; with a query, the films whose words begin with each of its words. */
export async function listReviews(
  library: Library,
  { query, bin, after }: { query: string; bin: boolean; after: string | null },
): Promise<ListPage> {
  const { store } = (await library.reviews()).transaction('reviews');
  const wanted = searchWordsOf([query]);
  if (bin) return walk(store.index('binned'), after, (record) => wanted.every(inTitle(record)));
  if (wanted.length === 0) return walk(store.index('shown'), after, () => true);

  const [longest = ''] = [...wanted].sort((a, b) => b.length - a.length);
  const range = IDBKeyRange.bound(longest, `${longest}\uffff`);
  const ids = [...new Set(await store.index('words').getAllKeys(range, mostHits))];
  const start = Number(after ?? 0);
  const items: ReviewSummary[] = [];
  let at = start;
  while (at < ids.length && items.length < pageSize) {
    const records = await Promise.all(ids.slice(at, at + pageSize).map((id) => store.get(id)));
    for (const record of records) {
      at += 1;
      if (record && hasAll(record, wanted)) items.push(summariseReview(record.review));
      if (items.length === pageSize) break;
    }
  }
  return { items, next: at < ids.length ? String(at) : null };
}

function hasAll({ words = [] }: ReviewRecord, wanted: readonly string[]): boolean {
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
