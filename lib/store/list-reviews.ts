import { foldForSearch } from '../film/search-words.ts';
import { rowWithWords } from '../library/row-with-words.ts';
import { wordsOf } from '../library/words-of.ts';
import type { Review } from '../review/schema.ts';
import { type ReviewSummary, summariseReview } from '../review/summary.ts';
import type { Library } from './database.ts';
import { type BinPlace, recordWithId } from './folios/folio.ts';
import { readLatestRows } from './shelves/read-latest-rows.ts';
import { readShelves } from './shelves/read-shelves.ts';

/** One page of a list; `next` goes into the following call, null at the end. */
export interface ListPage {
  items: ReviewSummary[];
  next: string | null;
}

const pageSize = 50;

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
  if (bin) return listBin(library, after, (review) => wanted.every(inTitle(review)));
  const [changedAt = '', number] = after?.split(' ') ?? [];
  const rows = await readLatestRows(library, pageSize + 1, after === null ? null : [changedAt, Number(number)]);
  const items = rows.slice(0, pageSize);
  return {
    items: items.map(({ row }) => row),
    next: rows.length > pageSize ? (items.at(-1)?.place.join(' ') ?? null) : null,
  };
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

const inTitle = (review: Review) => (word: string) => foldForSearch(review.film.title).includes(word);

async function listBin(library: Library, after: string | null, fits: (review: Review) => boolean): Promise<ListPage> {
  const index = (await library.reviews()).transaction('folios').store.index('binned');
  const range = after === null ? null : IDBKeyRange.upperBound(JSON.parse(after), true);
  const items: ReviewSummary[] = [];
  let last: BinPlace | null = null;
  let cursor = await index.openCursor(range, 'prev');
  for (; cursor; cursor = await cursor.continue()) {
    if (items.length === pageSize) return { items, next: JSON.stringify(last) };
    const record = recordWithId(cursor.value, cursor.key[1]);
    if (record && fits(record.review)) items.push(summariseReview(record.review));
    last = cursor.key;
  }
  return { items, next: null };
}
