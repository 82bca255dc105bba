import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeGlance } from '../../../entrypoints/background/take-glance.ts';
import { openTestLibrary, put, review } from '../../lib/store/support.ts';

const solaris = { url: 'https://www.imdb.com/title/tt0069293/', title: 'Solaris (1972) - IMDb' };
const english = ['en-GB'];

beforeEach(() => fakeBrowser.reset());

/** The tabs into which the detector was put. */
async function glanceAt(glance: typeof solaris, languages: string[], hasReview: boolean): Promise<number[]> {
  const library = openTestLibrary();
  if (hasReview) await put(library, review('a'));
  const tabs: number[] = [];
  const inject = async (tabId: number) => void tabs.push(tabId);
  await takeGlance(library, glance, 7, inject, languages);
  return tabs;
}

test('a page of a film of which nothing is stored is not read', async () => {
  expect(await glanceAt(solaris, english, false)).toEqual([]);
});

test('a page whose window bears the title of a stored review is read', async () => {
  expect(await glanceAt(solaris, english, true)).toEqual([7]);
});

test('a page whose titles may be translated is read, whatever its window says', async () => {
  expect(await glanceAt(solaris, ['de', 'en'], false)).toEqual([7]);
});

test('a page without a title yet is read', async () => {
  expect(await glanceAt({ ...solaris, title: '' }, english, false)).toEqual([7]);
});

test('a page that is no title page is never read', async () => {
  expect(await glanceAt({ url: 'https://www.imdb.com/chart/top/', title: 'Solaris' }, english, true)).toEqual([]);
});

test('on a site that is switched off nothing is read', async () => {
  await fakeBrowser.storage.local.set({ settings: { sites: { imdb: { off: true, corner: null } } } });
  expect(await glanceAt(solaris, english, true)).toEqual([]);
});

test('on a host that the user has named every page is read, for whatever it says of a film; on others none', async () => {
  const kinds: string[] = [];
  const look = (url: string) =>
    takeGlance(openTestLibrary(), { url, title: 'Any' }, 7, async (_, kind) => void kinds.push(kind), english);
  await look('https://films.example/7');
  await look('http://nas.home:8096/web/#/details?id=0123456789abcdef0123456789abcdef');
  expect(kinds).toEqual([]);
  await fakeBrowser.storage.local.set({ settings: { hosts: ['films.example', 'nas.home:8096'] } });
  await look('https://films.example/7');
  await look('http://nas.home:8096/web/#/details?id=0123456789abcdef0123456789abcdef');
  await look('https://www.films.example/7');
  expect(kinds).toEqual(['any', 'any']);
});
