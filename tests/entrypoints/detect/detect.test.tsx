import { afterEach, expect, test, vi } from 'vitest';
import { detect } from '../../../entrypoints/detect/detect.ts';
import { showFrame } from '../../../entrypoints/detect/show-frame.ts';
import { makeFilm } from '../../../lib/film/film.ts';
import type { Sighting } from '../../../lib/film/sighting-schema.ts';
import { makeFakeApi } from './fake-page-api.ts';
import { fakeTopLayer } from './fake-top-layer.ts';

fakeTopLayer();
const order = { ticket: 't1', corner: 'bottom-right', collapsed: false } as const;
const sighting: Sighting = {
  site: 'imdb',
  url: 'https://www.imdb.com/title/tt0000001/',
  film: makeFilm({ title: 'One', keys: ['imdb:tt0000001'] }),
  doubts: [],
};
const strangers = () => document.documentElement.children.length - 2;
let hidden = false;
Object.defineProperty(document, 'hidden', { get: () => hidden });

let started: ReturnType<typeof makeFakeApi>[] = [];
afterEach(() => {
  for (const api of started) api.goAway();
  started = [];
  hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
});

/** A window that listens for itself, so that one test's page is gone with it. */
function makeWindow() {
  const events = new EventTarget();
  return Object.assign(events, {
    document,
    location: { href: sighting.url, pathname: '/title/tt0000001/' },
    navigation: new EventTarget(),
  }) as unknown as Window;
}

const start = (api: ReturnType<typeof makeFakeApi>, win = makeWindow()) => {
  started.push(api);
  void detect(
    win,
    api.api,
    () => sighting,
    () => showFrame,
  );
  return win;
};

test('a page without a stored review is asked about once and left as it is', async () => {
  const api = makeFakeApi();
  const before = document.documentElement.outerHTML;
  start(api);
  await vi.waitFor(() => expect(api.asked).toEqual([sighting]));
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a page that nobody looks at is neither read nor told until somebody does', async () => {
  const api = makeFakeApi();
  hidden = true;
  start(api);
  await Promise.resolve();
  expect(api.asked).toEqual([]);
  hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(api.asked).toEqual([sighting]));
});

test('a poke asks again and applies the answer; in the background it waits', async () => {
  const api = makeFakeApi();
  api.answer(order);
  start(api);
  await vi.waitFor(() => expect(strangers()).toBe(1));
  api.answer(null);
  hidden = true;
  api.poke();
  expect(api.asked).toHaveLength(1);
  hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(strangers()).toBe(0));
});

test('before the page is left the frame goes, and comes back with the page from the cache', async () => {
  const api = makeFakeApi();
  api.answer(order);
  const win = start(api);
  await vi.waitFor(() => expect(strangers()).toBe(1));
  win.dispatchEvent(new Event('beforeunload'));
  expect(strangers()).toBe(0);
  win.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.waitFor(() => expect(strangers()).toBe(1));
});

test('an extension that is gone leaves nothing behind and is asked nothing more', async () => {
  const api = makeFakeApi();
  api.answer(order);
  start(api);
  await vi.waitFor(() => expect(strangers()).toBe(1));
  api.goAway();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(strangers()).toBe(0);
  api.poke();
  expect(api.asked).toHaveLength(1);
});

test('an answer that comes too late is not obeyed', async () => {
  const api = makeFakeApi();
  let give = () => {};
  const slow = new Promise<never>((resolve) => {
    give = () => resolve({ frame: order } as never);
  });
  vi.mocked(api.api.ask).mockReturnValueOnce(slow);
  start(api);
  api.poke();
  await vi.waitFor(() => expect(api.asked).toHaveLength(1));
  give();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(strangers()).toBe(0);
});

test('a page that moves on thousands of times makes few messages, and its last film has the word', async () => {
  const api = makeFakeApi();
  const win = start(api);
  await vi.waitFor(() => expect(api.asked).toHaveLength(1));
  for (let n = 1; n <= 5_000; n += 1) {
    const pathname = `/title/tt1${String(n).padStart(6, '0')}/`;
    Object.assign(win.location, { href: `https://www.imdb.com${pathname}`, pathname });
    (win as unknown as { navigation: EventTarget }).navigation.dispatchEvent(new Event('currententrychange'));
  }
  await vi.waitFor(() => expect(api.asked.at(-1)?.film.keys).toEqual(['imdb:tt1005000']), 5_000);
  expect(api.asked.length).toBeLessThan(30);
});
