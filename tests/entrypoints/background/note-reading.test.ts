import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeAnswers } from '../../../entrypoints/background/answers.ts';
import { forgetSites } from '../../../entrypoints/background/forget-sites.ts';
import { forgetUnread } from '../../../entrypoints/background/forget-unread.ts';
import { mindLibrary } from '../../../entrypoints/background/mind-library.ts';
import { defaultSettings, defaultSiteSettings } from '../../../lib/browser/settings-schema.ts';
import { forgetTab } from '../../../lib/browser/tab-memory.ts';
import { makeFilm } from '../../../lib/film/film.ts';
import type { Sighting } from '../../../lib/film/sighting-schema.ts';
import { openTestLibrary } from '../../lib/store/support.ts';

beforeEach(() => fakeBrowser.reset());

function openBackground() {
  const library = openTestLibrary();
  const now = () => new Date('2026-05-01T12:00:00');
  const answers = makeAnswers(
    library,
    mindLibrary(library, now, async () => undefined),
    now,
  );
  const writes = vi.spyOn(fakeBrowser.storage.local, 'set');
  return {
    writes,
    async show(sighting: Sighting | null, tabId = 7) {
      await answers.reportSighting.answer(sighting, { asker: 'page', tabId, frameId: 0 });
      // the page is answered first
      await new Promise((resolve) => setTimeout(resolve, 20));
    },
    readings: async () => await answers.readSiteReadings.answer(null, { asker: 'options', tabId: null, frameId: null }),
  };
}

const sight = (id: string, change: Partial<Sighting> = {}, title = 'Solaris'): Sighting => ({
  site: 'imdb',
  url: `https://www.imdb.com/title/${id}/?ref_=x`,
  film: makeFilm({ title, keys: [`imdb:${id}`] }),
  doubts: [],
  ...change,
});
const unread = (id: string) => sight(id, { unread: true }, '');

test('a film that was read is noted with the day, and which film it was is not', async () => {
  const { show, readings } = openBackground();
  await show(sight('tt0069293'));
  expect(await readings()).toEqual({ imdb: { readOn: '2026-05-01', last: [null] } });
});

test('a page without a title is noted once it has been waited for, with what a report may show', async () => {
  const { show, readings } = openBackground();
  await show(sight('tt0069293', {}, ''));
  expect(await readings()).toEqual({});
  await show(unread('tt0069293'));
  expect(await readings()).toEqual({
    imdb: {
      readOn: null,
      last: [
        {
          film: 'imdb:tt0069293',
          address: 'https://www.imdb.com/title/tt0069293',
          missing: ['title', 'year', 'directors', 'cast', 'genres', 'running time'],
        },
      ],
    },
  });
});

test('a page that turned out to be no film says nothing of its site', async () => {
  const { show, readings } = openBackground();
  await show(null);
  expect(await readings()).toEqual({});
});

test('a page that tells its film again after a change of the library is no new reading', async () => {
  const { show, readings, writes } = openBackground();
  await show(sight('tt0069293'));
  await show(sight('tt0069293'));
  expect((await readings()).imdb?.last).toEqual([null]);
  expect(writes).toHaveBeenCalledTimes(1);
  await forgetTab(7);
  await show(sight('tt0069293'));
  expect((await readings()).imdb?.last).toEqual([null, null]);
});

test('readings of several tabs at once are all noted', async () => {
  const { show, readings } = openBackground();
  await Promise.all([1, 2, 3, 4].map((tab) => show(unread(`tt000000${tab}`), tab)));
  expect((await readings()).imdb?.last.map((one) => one?.film).sort()).toEqual([
    'imdb:tt0000001',
    'imdb:tt0000002',
    'imdb:tt0000003',
    'imdb:tt0000004',
  ]);
});

test('of a site that is switched off nothing is noted, and what was is forgotten', async () => {
  const { show, readings } = openBackground();
  await show(unread('tt0000001'));
  const settings = { ...defaultSettings, sites: { imdb: { ...defaultSiteSettings, off: true } } };
  await fakeBrowser.storage.local.set({ settings });
  await forgetSites(settings);
  expect(await readings()).toEqual({});
  await show(unread('tt0000002'), 8);
  expect(await readings()).toEqual({});
});

test('a site that is in no list, as one that was read on request, is not noted', async () => {
  const { show, readings } = openBackground();
  await show(sight('tt0069293', { site: 'any' }));
  expect(await readings()).toEqual({});
});

test('what cannot be read from the storage counts as nothing', async () => {
  const { show, readings } = openBackground();
  await fakeBrowser.storage.local.set({ 'readings:imdb': { readOn: 'soon', last: 7 } });
  expect(await readings()).toEqual({});
  await show(sight('tt0069293'));
  expect((await readings()).imdb?.last).toEqual([null]);
});

test('a new version counts anew, and keeps the days', async () => {
  const { show, readings } = openBackground();
  await show(sight('tt0069293'));
  await show(unread('tt0000001'), 8);
  await forgetUnread();
  expect(await readings()).toEqual({ imdb: { readOn: '2026-05-01', last: [] } });
});
