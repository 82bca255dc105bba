import type { Film } from '../../film/schema.ts';
import type { Words } from '../../review/add-words.ts';

/** What was done, with the id by which it is undone. */
export interface Told {
  id: string;
  sentence: string;
}

/** From a page on the web to a review. */
export interface ClippingMessages {
  /** Takes the article of the tab's page and opens the page where it is checked. */
  clipTab: [ask: { tabId: number }, answer: null];
  /** Puts words of a page into one's own review of a film, and tells how; it can be undone by its id. */
  addWords: [ask: { words: Words; film: Film }, answer: Told];
  undoWords: [ask: { id: string }, answer: null];
}
