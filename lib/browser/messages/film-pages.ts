import type { Sighting } from '../../film/sighting-schema.ts';
import type { ReviewSummary } from '../../review/summary.ts';
import type { FilmView, FrameOrder, PageOf } from '../film-view.ts';
import type { LostLibrary } from '../lost-library.ts';
import type { Told } from './clippings.ts';
import type { Page } from './reviews.ts';

/** What the toolbar popup is opened on. */
export interface TabView {
  /** Null on a page where no film was seen. */
  film: FilmView | null;
  /** Null where the page belongs to no listed site. */
  site: { id: string; name: string; on: boolean } | null;
  /** A host on no list, with whether the user has named it and the browser allows it; null where that is out of question. */
  host: { name: string; isNamed: boolean } | null;
  /** What keeps the page from being read: the browser, that it is a file of this machine, or a PDF. */
  closed: 'browser' | 'file' | 'pdf' | null;
  /** Words that were selected on the page and added to a review; null where that is long ago. */
  added: Told | null;
  lost: LostLibrary | null;
}

/** About the film of a page: from the page itself, the card over it, and the popup beside it. */
export interface FilmPageMessages {
  /**
   * From every page of a listed site: what the tab bar shows of it. The background sends the detector if need be,
   * and says whether to watch for another film in the same page.
   */
  reportGlance: [ask: { url: string; title: string }, answer: { watch: boolean }];
  /** From the detector: the film the page shows now, or that it shows none any more. */
  reportSighting: [ask: Sighting | null, answer: FrameOrder];
  /** From the card: its film, for the ticket that its frame was opened with. */
  readCard: [ask: { ticket: string }, answer: FilmView];
  /** From the card, to name the film of its page: the stored reviews by title, as `listReviews`. */
  searchFromCard: [ask: { ticket: string; query: string; after: string | null }, answer: Page<ReviewSummary>];
  readTab: [ask: { tabId: number }, answer: TabView];
  /** `ticket` from the card, `tabId` from the popup: whose page is meant. The correction can be undone by its id. */
  denyMatch: [ask: PageOf & { reviewId: string }, answer: { correctionId: string }];
  confirmMatch: [ask: PageOf & { reviewId: string }, answer: { correctionId: string }];
  markSeen: [ask: PageOf, answer: null];
}
