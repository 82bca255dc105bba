import type { Corner } from '../../lib/browser/settings-schema.ts';
import type { Review } from '../../lib/review/schema.ts';

/** What can be done from the card. A promise says whether it was done; where it was not, the card is shown with a problem. */
export interface CardActions {
  fold: (folded: boolean) => void;
  /** Away from this page. */
  close: () => void;
  /** Away from this site for good. */
  closeSite: () => Promise<boolean>;
  deny: (reviewId: string) => Promise<boolean>;
  /** Takes back the last word on a match. */
  undo: () => Promise<boolean>;
  /** The user has read what became of that word. */
  dismiss: () => void;
  /** To name the film of the page oneself, or back from there. */
  find: (finding: boolean) => void;
  confirm: (reviewId: string) => Promise<boolean>;
  markSeen: () => Promise<boolean>;
  edit: (review: Review) => Promise<boolean>;
  copy: (review: Review) => Promise<boolean>;
  /** To a corner by keyboard. */
  move: (corner: Corner) => void;
}
