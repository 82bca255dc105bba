import type { Whence } from '../../lib/browser/answer-messages.ts';
import type { PageOf } from '../../lib/browser/film-view.ts';
import { type Place, readTabMemory, type TabMemory, writeTabMemory } from '../../lib/browser/tab-memory.ts';
import type { Sighting } from '../../lib/film/sighting-schema.ts';
import { UserError } from '../../lib/film/user-error.ts';

const gone = 'This page shows no film any more. Reload it and try again.';
const expired = 'This card has expired. Reload the page to see it again.';

/**
 * The film that is meant: that of a tab's page for the popup; for the card, that of its own tab by its ticket, which may
 * be one in a list.
 * @throws UserError where the page has moved on, or the ticket is not this frame's.
 */
export async function sightingOf(page: PageOf, { tabId, frameId }: Whence): Promise<Sighting> {
  const id = 'tabId' in page ? page.tabId : tabId;
  if (id === null) throw new UserError(gone);
  const memory = await readTabMemory(id);
  if ('tabId' in page) {
    if (!memory) throw new UserError(gone);
    return memory.sighting;
  }
  if (memory?.ticket === page.ticket) return await redeem(memory, id, 'tab', frameId);
  const listed = await readTabMemory(id, 'list');
  if (listed?.ticket === page.ticket) return await redeem(listed, id, 'list', frameId);
  throw new UserError(memory ? expired : gone);
}

/** A ticket is good for one frame: a page that learns the card's address and frames it itself gets nothing. */
async function redeem(memory: TabMemory, tabId: number, place: Place, frameId: number | null): Promise<Sighting> {
  if (memory.frameId !== null && memory.frameId !== frameId) throw new UserError(expired);
  if (memory.frameId === null) await writeTabMemory(tabId, { ...memory, frameId }, place);
  return memory.sighting;
}
