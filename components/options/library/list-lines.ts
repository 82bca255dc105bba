import type { GroupHead } from '../../../lib/library/group-rows.ts';
import type { LibraryRow } from '../../../lib/library/row.ts';

/** A review on a line; `takes` says for how many of its film it stands. */
export interface ReviewLine extends LibraryRow {
  takes: number;
}

/** What stands on a line; `waiting` is a review that is still on its way. */
export type Line = { kind: 'review'; review: ReviewLine } | { kind: 'head'; head: GroupHead } | { kind: 'waiting' };
