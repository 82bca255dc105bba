import type { GroupHead } from '../../../lib/library/group-rows.ts';
import type { Choices } from '../../../lib/library/list-choices.ts';
import type { LibraryRow } from '../../../lib/library/row.ts';
import type { Statistics } from '../../../lib/library/statistics/count-library.ts';
import type { LibraryView } from '../../../lib/library/view.ts';

/** A line of the list that is a review; `takes` where it stands for all reviews of its film. */
export interface ReviewLine extends LibraryRow {
  takes: number;
}

/** A heading, and on which line it stands. */
export interface HeadLine extends GroupHead {
  at: number;
}

/** What the page asks of the reader. */
export type ToReader =
  /** Another view; `turn` counts them. The lines from `from` to before `to` come with the answer. */
  | { say: 'look'; turn: number; view: LibraryView; from: number; to: number }
  /** More lines of an edition. */
  | { say: 'lines'; edition: number; from: number; to: number }
  /** The ids of the reviews on some lines. */
  | { say: 'ids'; ask: number; edition: number; from: number; to: number }
  /** The library in numbers, now and after each change. */
  | { say: 'count' }
  /** The library has changed. */
  | { say: 'changed' };

export interface Edition {
  say: 'edition';
  /** Counts what was arranged: after a change of the library there is another edition of the same view. */
  edition: number;
  /** Of the view that was asked for. */
  turn: number;
  /** Lines, headings among them. */
  count: number;
  reviews: number;
  heads: HeadLine[];
  /** Whether the library is still being read, and these are the first lines of it. */
  isReading: boolean;
  /** Whether the texts are still being searched. */
  isSearching: boolean;
  from: number;
  lines: (ReviewLine | null)[];
}

export type FromReader =
  | Edition
  /** Null where a line is a heading. */
  | { say: 'lines'; edition: number; from: number; lines: (ReviewLine | null)[] }
  | { say: 'ids'; ask: number; ids: string[] }
  | { say: 'choices'; choices: Choices }
  | { say: 'statistics'; statistics: Statistics }
  | { say: 'failed'; reason: string };
