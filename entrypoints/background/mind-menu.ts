import { browser } from '../../lib/browser/api.ts';
import { readClippedFilms } from '../../lib/browser/clipped-films.ts';
import { keepClipping, placeClipping } from '../../lib/browser/clippings.ts';
import { type MenuClick, type MenuEntry, watchPageMenu } from '../../lib/browser/page-menu.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { longestWords } from '../../lib/browser/words-schema.ts';
import { readWebAddress } from '../../lib/film/read-web-address.ts';
import type { Sighting } from '../../lib/film/sighting-schema.ts';
import type { Words, WordsKind } from '../../lib/review/add-words.ts';
import type { Desk } from './answers/desk.ts';
import { clipTab } from './clip-tab.ts';
import { landWords } from './land-words.ts';
import { lookAtTab } from './look-at-tab.ts';
import { showAdded } from './show-added.ts';

const kinds: Record<string, WordsKind> = {
  'add-pro': 'pro',
  'add-con': 'con',
  'add-verdict': 'verdict',
  'add-note': 'note',
};

/** What stands in the menu of a page. */
export const menuEntries: readonly MenuEntry[] = [
  { id: 'clip', title: 'Clip this review', needsSelection: false },
  { id: 'add-pro', title: 'Add as a pro', needsSelection: true },
  { id: 'add-con', title: 'Add as a con', needsSelection: true },
  { id: 'add-verdict', title: 'Add as the verdict', needsSelection: true },
  { id: 'add-note', title: 'Add as a note', needsSelection: true },
];

/** Does what is chosen in the menu of a page. */
export function mindMenu(desk: Desk): void {
  watchPageMenu((click) => {
    // the edge: there is nobody to hear of what is thrown here
    obey(desk, click).catch((error: unknown) => console.error('Lobby Card: the menu failed', error));
  });
}

async function obey(desk: Desk, click: MenuClick): Promise<void> {
  const kind = kinds[click.id];
  if (kind) return addSelection(desk, kind, click);
  const why = await clipTab(click.tabId);
  // the menu has no place for a sentence: the page where clippings are checked says why there is none
  if (why) await openBeside(click.tabId, why);
}

async function addSelection(desk: Desk, kind: WordsKind, { tabId, url, selected }: MenuClick): Promise<void> {
  const text = selected.trim().slice(0, longestWords);
  if (text === '') return;
  const words: Words = { kind, text, url: url && readWebAddress(url) };
  const sighting = await findFilm(tabId, url);
  try {
    if (sighting) return await showAdded(await landWords(desk, words, sighting, tabId));
  } catch (error) {
    console.info('Lobby Card: the words were not added', error);
  }
  // which film is it about? and where they could not be added, the page says so when it is tried again there
  const ticket = crypto.randomUUID();
  await keepClipping(ticket, words);
  const opened = await openBeside(tabId, ticket);
  if (opened !== null) await placeClipping(ticket, opened);
}

/** The film that the tab's page is about, or of which it was clipped as a review; any other would be a guess. */
async function findFilm(tabId: number, address: string | null): Promise<Sighting | null> {
  const url = address === null ? null : URL.parse(address);
  const { hosts } = await readSettings();
  const { sighting } = await lookAtTab(tabId, url, hosts);
  if (sighting?.film.title) return sighting;
  const clipped = (await readClippedFilms()).find((one) => one.url === address);
  return clipped ? { site: 'any', url: clipped.url, film: clipped.film, doubts: [] } : null;
}

async function openBeside(tabId: number, place: string): Promise<number | null> {
  const { index } = await browser.tabs.get(tabId);
  const opened = await browser.tabs.create({
    url: browser.runtime.getURL(`clip.html#${place}`),
    index: index + 1,
    openerTabId: tabId,
  });
  return opened.id ?? null;
}
