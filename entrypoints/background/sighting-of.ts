import type { Whence } from '../../lib/browser/answer-messages.ts';
import type { PageOf } from '../../lib/browser/film-view.ts';
import { readTabMemory, writeTabMemory } from '../../lib/browser/tab-memory.ts';
import type { Sighting } from '../../lib/film/sighting-schema.ts';
import { UserError } from '../../lib/film/user-error.ts';

/**
 * The film of the page that is meant: of a tab for the popup; for the card, of its own tab by its ticket.
 * @throws UserError where the page has moved on, or the ticket is not this frame's.
 */
export async function sightingOf(page: PageOf, { tabId, frameId }: Whence): Promise<Sighting> {
  const id = 'tabId' in page ? page.tabId : tabId;
  const memory = id === null ? null : await readTabMemory(id);
  if (!memory || id === null) throw new UserError('This page shows no film any more. Reload it and try again.');
  if ('tabId' in page) return memory.sighting;
  if (memory.ticket !== page.ticket || (memory.frameId !== null && memory.frameId !== frameId)) {
    throw new UserError('This card has expired. Reload the page to see it again.');
  }
  // A ticket is good for one frame: a page that learns the card's address and frames it itself gets nothing.
  if (memory.frameId === null) await writeTabMemory(id, { ...memory, frameId });
  return memory.sighting;
}
