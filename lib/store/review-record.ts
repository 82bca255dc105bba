import { searchWordsOf } from '../film/search-words.ts';
import { blockingKeysOf } from '../match/blocking-keys.ts';
import type { Review } from '../review/schema.ts';

/** A review as it lies in the database, with what its indexes are made of. A binned one is in the bin's index only. */
export interface ReviewRecord {
  id: string;
  review: Review;
  filmKeys?: string[];
  blocks?: string[];
  words?: string[];
  shown?: [updatedAt: string, id: string];
  binned?: [deletedAt: string, id: string];
}

export function recordOf(review: Review): ReviewRecord {
  const { id, film, author } = review;
  if (review.deletedAt) return { id, review, binned: [review.deletedAt, id] };
  return {
    id,
    review,
    filmKeys: film.keys,
    blocks: blockingKeysOf(film),
    words: searchWordsOf([film.title, film.originalTitle, ...film.otherTitles, ...film.directors, author]),
    shown: [review.updatedAt, id],
  };
}

/** Every key under which this record can be found, as the filter knows them. */
export function keysOfRecord({ filmKeys = [], blocks = [] }: ReviewRecord): string[] {
  return [...filmKeys, ...blocks];
}
