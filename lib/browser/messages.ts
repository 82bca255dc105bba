import type { FilmKey } from '../film/film-key.ts';
import type { Sighting } from '../film/sighting-schema.ts';
import { UserError } from '../film/user-error.ts';
import type { Correction } from '../match/correction-schema.ts';
import type { Certainty } from '../match/match.ts';
import type { TakeForm } from '../review/draft-schema.ts';
import type { Review, Take } from '../review/schema.ts';
import type { ReviewSummary } from '../review/summary.ts';
import type { BatchReport } from '../store/commit-staged.ts';
import type { LibraryEntry } from '../store/library-entry.ts';
import { browser } from './api.ts';
import type { Corner } from './settings-schema.ts';

/** A stored review with why it is thought to be about the film. */
export interface MatchedReview {
  review: Review;
  certainty: Certainty;
  reasons: string[];
}

/** Everything that is known about the film of a page. */
export interface FilmView {
  sighting: Sighting;
  /** Certain and likely ones, own first. */
  shown: MatchedReview[];
  /** Possible ones: "Is it one of these?" */
  offered: MatchedReview[];
  /** Whether the user has marked the film as seen, so that plot details may be shown. */
  seen: boolean;
}

/** What the detector is told to do: hold the card's frame, or nothing. Never a word of a review. */
export interface FrameOrder {
  frame: null | { ticket: string; corner: Corner; collapsed: boolean };
}

/** What the toolbar popup is opened on. */
export interface TabView {
  /** Null on a page where no film was seen. */
  film: FilmView | null;
  /** Null where the page belongs to no listed site. */
  site: { id: string; name: string; on: boolean } | null;
  lost: LostLibrary | null;
}

/** The library came back empty although it held reviews: restore, never welcome. */
export interface LostLibrary {
  reviews: number;
  changedAt: string;
}

export interface Counts {
  reviews: number;
  binned: number;
  starters: number;
}

/** One page of a list; `next` is null at its end. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** Every message: what is asked and what comes back. Who may ask is in the background's table. */
export interface Messages {
  /**
   * From every page of a listed site: what the tab bar shows of it. The background sends the detector if need be,
   * and says whether to watch for another film in the same page.
   */
  reportGlance: [ask: { url: string; title: string }, answer: { watch: boolean }];
  /** From the detector: the film the page shows now, or that it shows none any more. */
  reportSighting: [ask: Sighting | null, answer: FrameOrder];
  /** From the card: its film, for the ticket that its frame was opened with. */
  readCard: [ask: { ticket: string }, answer: FilmView];

  readTab: [ask: { tabId: number }, answer: TabView];
  /** `ticket` from the card, `tabId` from the popup: whose page is meant. The correction can be undone by its id. */
  denyMatch: [ask: PageOf & { reviewId: string }, answer: { correctionId: string }];
  confirmMatch: [ask: PageOf & { reviewId: string }, answer: { correctionId: string }];
  markSeen: [ask: PageOf, answer: null];

  readDraft: [ask: { key: string }, answer: TakeForm | null];
  saveDraft: [ask: { key: string; form: TakeForm }, answer: null];
  dropDraft: [ask: { key: string }, answer: null];

  readReview: [ask: { id: string }, answer: Review | null];
  /** `id` null adds a review; the draft named goes with it. Answered once it is on disk. */
  saveReview: [
    ask: { id: string | null; take: Take; origin: 'mine' | 'clipped'; draftKey: string | null },
    answer: Review,
  ];
  saveNote: [ask: { id: string; note: string }, answer: Review];
  binReview: [ask: { id: string }, answer: null];
  unbinReview: [ask: { id: string }, answer: null];
  emptyBin: [ask: null, answer: null];

  listReviews: [ask: { query: string; bin: boolean; after: string | null }, answer: Page<ReviewSummary>];
  readCounts: [ask: null, answer: Counts];

  listCorrections: [ask: null, answer: Correction[]];
  undoCorrection: [ask: { id: string }, answer: null];
  /** Takes a learned key from a review, which is noted as a correction. */
  forgetKey: [ask: { id: string; key: FilmKey }, answer: { correctionId: string }];

  addStarters: [ask: null, answer: BatchReport];
  removeStarters: [ask: null, answer: null];

  readLost: [ask: null, answer: LostLibrary | null];
  /** The user has seen that the library is lost and starts a new one. */
  acceptLoss: [ask: null, answer: null];

  /** The library in pieces, bin and corrections included, for a backup file. */
  readBackupPiece: [ask: { after: string | null }, answer: Page<LibraryEntry>];
  stagePiece: [ask: { batchId: string; entries: LibraryEntry[] }, answer: null];
  commitStaged: [ask: { batchId: string; settings: unknown }, answer: BatchReport];
  dropStaged: [ask: { batchId: string }, answer: null];
  undoBatch: [ask: { batchId: string }, answer: null];
}

/** The page a card or popup speaks about. */
export type PageOf = { ticket: string } | { tabId: number };

export type MessageName = keyof Messages;
export type Ask<N extends MessageName> = Messages[N][0];
export type Answer<N extends MessageName> = Messages[N][1];

/** How an answer travels; a thrown error would lose its kind on the way. */
export type Envelope<T> = { ok: true; value: T } | { ok: false; message: string; forUser: boolean };

/** Asks the background. Throws a UserError where the user can do something about it. */
export async function ask<N extends MessageName>(name: N, question: Ask<N>): Promise<Answer<N>> {
  const envelope = (await browser.runtime.sendMessage({ name, question })) as Envelope<Answer<N>> | undefined;
  if (!envelope) throw new Error(`nobody answered ${name}`);
  if (envelope.ok) return envelope.value;
  throw envelope.forUser ? new UserError(envelope.message) : new Error(envelope.message);
}

/** Told to every page of the extension, and to the detectors in tabs, after a change. */
export const libraryChanged = 'libraryChanged';

/** Calls back after every change of the library; returns how to stop. */
export function watchLibrary(onChange: () => void): () => void {
  const listener = (message: unknown) => {
    if (message === libraryChanged) onChange();
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
