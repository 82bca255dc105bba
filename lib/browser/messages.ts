import { UserError } from '../film/user-error.ts';
import { browser } from './api.ts';
import type { BackupMessages } from './messages/backup.ts';
import type { BatchMessages } from './messages/batches.ts';
import type { ClippingMessages } from './messages/clippings.ts';
import type { CorrectionMessages } from './messages/corrections.ts';
import type { DraftMessages } from './messages/drafts.ts';
import type { FilmPageMessages } from './messages/film-pages.ts';
import type { FilmMessages } from './messages/films.ts';
import type { MarkMessages } from './messages/marks.ts';
import type { ReviewMessages } from './messages/reviews.ts';
import type { SelectionMessages } from './messages/selection.ts';
import type { SiteMessages } from './messages/sites.ts';

/** Every message: what is asked and what comes back. Who may ask is in the background's table of answers. */
export interface Messages
  extends FilmPageMessages,
    MarkMessages,
    DraftMessages,
    ReviewMessages,
    SelectionMessages,
    FilmMessages,
    ClippingMessages,
    CorrectionMessages,
    BatchMessages,
    BackupMessages,
    SiteMessages {}

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
