import type { Correction } from '../../match/correction-schema.ts';
import { importedId } from '../../review/imported-id.ts';
import { makeReview } from '../../review/make-review.ts';
import { mergeImported } from '../../review/merge-imported.ts';
import { mergeNoted, type NotedReview } from '../../review/merge-noted.ts';
import type { TakeField } from '../../review/merge-take.ts';
import type { Review, Take } from '../../review/schema.ts';
import type { LibraryEntry } from '../library-entry.ts';

/** A take out of somebody else's export. */
export interface ImportedEntry {
  kind: 'imported';
  /** The source, in one word that stays the same: `letterboxd`. */
  from: string;
  /** By what the source tells its entries apart, in one file as in the next. */
  entryId: string;
  take: Take;
}

/** A review of this or another Lobby Card that was written out as a note. */
export interface NotedEntry extends NotedReview {
  kind: 'noted';
}

export type BatchEntry = LibraryEntry | ImportedEntry | NotedEntry;

/** What becomes of one entry. */
export interface EntryOutcome {
  /** The id of the review or correction. */
  id: string;
  outcome: 'added' | 'changed' | 'unchanged';
  /** Of an imported entry whose review is there already: what changes, and what the user had edited and keeps. */
  changed: TakeField[];
  kept: TakeField[];
}

/** An entry with the id that it has in the library. */
export type KnownEntry =
  | { kind: 'review'; id: string; become: (before: Review | null) => Planned }
  | { kind: 'correction'; id: string; correction: Correction };

/** What is to be written for an entry, null for nothing. */
export interface Planned {
  review: Review | null;
  outcome: EntryOutcome;
}

/** Makes an entry ready to be held against what is stored. */
export function readEntry(entry: BatchEntry, batchId: string, now: Date): KnownEntry {
  if (entry.kind === 'correction') return { kind: 'correction', id: entry.correction.id, correction: entry.correction };
  if (entry.kind === 'review') {
    const { review } = entry;
    return { kind: 'review', id: review.id, become: (before) => planStored(review, before) };
  }
  if (entry.kind === 'noted')
    return { kind: 'review', id: entry.id, become: (before) => planNoted(entry, before, now) };
  const { from, entryId, take } = entry;
  const id = importedId(from, entryId);
  const added = () => makeReview(take, { id, origin: { kind: 'imported', from, batchId }, now });
  return {
    kind: 'review',
    id,
    become: (before) => (before ? planAgain(before, take, now) : { review: added(), outcome: say(id, 'added') }),
  };
}

/** Of two states of one review the later stays. */
function planStored(review: Review, before: Review | null): Planned {
  if (before && !isLater(review, before)) return { review: null, outcome: say(review.id, 'unchanged') };
  return { review, outcome: say(review.id, before ? 'changed' : 'added') };
}

function planAgain(before: Review, take: Take, now: Date): Planned {
  const { review, changed, kept } = mergeImported(before, take, now);
  return { review, outcome: { ...say(before.id, review ? 'changed' : 'unchanged'), changed, kept } };
}

function planNoted(entry: NotedReview, before: Review | null, now: Date): Planned {
  const { review, changed, kept } = mergeNoted(entry, before, now);
  const what = before ? (review ? 'changed' : 'unchanged') : 'added';
  return { review, outcome: { ...say(entry.id, what), changed, kept } };
}

function say(id: string, outcome: EntryOutcome['outcome']): EntryOutcome {
  return { id, outcome, changed: [], kept: [] };
}

function isLater(one: Review, other: Review): boolean {
  return one.revision === other.revision ? one.updatedAt > other.updatedAt : one.revision > other.revision;
}
