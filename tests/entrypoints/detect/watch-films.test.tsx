import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FindAddress, type ReadSighting, watchFilms } from '../../../entrypoints/detect/watch-films.ts';
import { makeFilm } from '../../../lib/film/film.ts';
import type { Film } from '../../../lib/film/schema.ts';
import { findAnyAddress } from '../../../lib/sites/read-any-page.ts';

const imdb = (id: string, rest = '') => `https://www.imdb.com/title/${id}/${rest}`;
let ending = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** A window at an address, whose own moves can be played; the film is what `shows` says. */
function open(href: string, shows: (url: URL) => Partial<Film> | null, findAddress?: FindAddress) {
  const navigation = new EventTarget();
  const location = { href, pathname: new URL(href).pathname };
  const win = { document, location, navigation } as unknown as Window;
  const read: ReadSighting = vi.fn((_doc: Document, url: URL) => {
    const known = shows(url);
    return known && { site: 'imdb', url: url.href, film: makeFilm(known), doubts: [] };
  });
  const told: [title: string | null, keys: string[], isOther: boolean][] = [];
  const unread: string[] = [];
  watchFilms(
    win,
    ending.signal,
    read,
    (sighting, isOther) => {
      told.push([sighting?.film.title ?? null, sighting?.film.keys ?? [], isOther]);
      if (sighting?.unread) unread.push(win.location.href);
    },
    findAddress,
  );
  const move = (to: string) => {
    Object.assign(location, { href: to, pathname: new URL(to).pathname });
    navigation.dispatchEvent(new Event('currententrychange'));
  };
  return { told, unread, move, read };
}

const one = { title: 'One', year: 2001, keys: ['imdb:tt0000001' as const] };
const two = { title: 'Two', year: 2002, keys: ['imdb:tt0000002' as const] };

test('a film page that is there is read once and told', () => {
  const { told, read } = open(imdb('tt0000001'), () => one);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([['One', one.keys, false]]);
  expect(read).toHaveBeenCalledOnce();
});

test('a page of no film is not even read', () => {
  const { told, read } = open('https://www.imdb.com/chart/top/', () => one);
  vi.advanceTimersByTime(10_000);
  expect([told, vi.mocked(read).mock.calls.length]).toEqual([[], 0]);
});

test('what comes late is told when it comes, and waiting ends after seven seconds and few looks', async () => {
  let shown: Partial<Film> | null = null;
  const { told, read } = open(imdb('tt0000001'), () => shown);
  expect(told).toEqual([]);
  for (let ms = 0; ms < 20_000; ms += 50) {
    document.title = `busy ${ms}`;
    await vi.advanceTimersByTimeAsync(50);
    if (ms === 2_000) shown = one;
  }
  expect(told).toEqual([['One', one.keys, false]]);
  expect(vi.mocked(read).mock.calls.length).toBeLessThan(8);
});

test('on moving to another film the old one goes at once, the new one is told by its address and then as it is read', async () => {
  let shown: Partial<Film> = one;
  const { told, move } = open(imdb('tt0000001'), () => shown);
  move(imdb('tt0000002'));
  expect(told.at(-1)).toEqual(['', two.keys, true]);
  shown = two;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told.at(-1)).toEqual(['Two', two.keys, false]);
});

test('what the page still says of the film before is not believed, its address is', async () => {
  const { told, move } = open(imdb('tt0000001'), ({ pathname }) => {
    return { ...one, keys: [`imdb:${pathname.split('/')[2]}`] };
  });
  move(imdb('tt0000002'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told.map(([title, keys]) => [title, keys])).toEqual([
    ['One', ['imdb:tt0000001']],
    ['', ['imdb:tt0000002']],
    ['', ['imdb:tt0000002']],
  ]);
});

test.each([
  ['a list', 'https://www.imdb.com/chart/top/'],
  ['another film', imdb('tt0000002')],
])('a film that is come back to from %s, before the window had another title, is believed again', async (_, other) => {
  document.title = 'One';
  const { told, move } = open(imdb('tt0000001'), ({ pathname }) => (pathname.includes('tt0000001') ? one : null));
  move(imdb('tt0000001', 'reviews/'));
  move(other);
  move(imdb('tt0000001'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told.at(-1)).toEqual(['One', one.keys, false]);
});

test('a move within the pages of one film keeps it', async () => {
  const { told, move } = open(imdb('tt0000001'), () => one);
  move(imdb('tt0000001', 'reviews/'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told.every(([title, , isOther]) => title === 'One' && !isOther)).toBe(true);
});

test('a bare fragment is no move, and neither is an event that a page made up', async () => {
  const { told, move, read } = open(imdb('tt0000001'), () => one);
  move(imdb('tt0000001', '#cast'));
  move(imdb('tt0000001'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect([told.length, vi.mocked(read).mock.calls.length]).toEqual([1, 1]);
});

test('of a page that moves on thousands of times few moves are told, it is read a few times, and nothing piles up', async () => {
  const ends = vi.spyOn(MutationObserver.prototype, 'disconnect');
  const hears = vi.spyOn(MutationObserver.prototype, 'observe');
  const observers = () => hears.mock.calls.length - ends.mock.calls.length;
  const { told, move, read } = open(imdb('tt0000001'), () => one);
  for (let n = 0; n < 5_000; n += 1) move(imdb(`tt1${String(n).padStart(6, '0')}`));
  // one for hearing of more moves, two for waiting until the page has settled
  expect([vi.getTimerCount(), observers()]).toEqual([3, 1]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told.length).toBeLessThan(30);
  expect(vi.mocked(read).mock.calls.length).toBeLessThan(12);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([vi.getTimerCount(), observers()]).toEqual([0, 0]);
  vi.restoreAllMocks();
});

test('leaving for a page of no film is told once', () => {
  const { told, move } = open(imdb('tt0000001'), () => one);
  move('https://www.imdb.com/chart/top/');
  move('https://www.imdb.com/chart/tv/');
  expect(told.slice(1)).toEqual([[null, [], true]]);
});

test('a page without a title is told at once, and as one that cannot be read when it was waited for in vain', async () => {
  const { told, unread } = open(imdb('tt0000001'), () => ({ keys: one.keys }));
  await vi.advanceTimersByTimeAsync(6_000);
  expect([told, unread]).toEqual([[['', one.keys, false]], []]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(unread).toEqual([imdb('tt0000001')]);
});

test('a page that moves on without its title is told as one that cannot be read', async () => {
  const { unread, move } = open(imdb('tt0000001'), ({ pathname }) => ({
    ...one,
    keys: [`imdb:${pathname.split('/')[2]}`],
  }));
  move(imdb('tt0000002'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(unread).toEqual([imdb('tt0000002')]);
});

describe('on a site of which nothing is known', () => {
  const film = (title: string) => ({ title, year: 2001 });

  test('each page is read, and one without a film is not told', () => {
    const { told, read } = open('https://films.example/', () => null, findAnyAddress);
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([]);
    expect(vi.mocked(read).mock.calls.length).toBeGreaterThan(0);
    expect(vi.mocked(read).mock.calls.length).toBeLessThanOrEqual(7);
  });

  test('a move by query or by route is another page, and its film is told when it is there', () => {
    let shown = film('One');
    const { told, move } = open('https://films.example/play?film=1', () => shown, findAnyAddress);
    move('https://films.example/play?film=2');
    expect(told.at(-1)).toEqual([null, [], true]);
    shown = film('Two');
    vi.advanceTimersByTime(10_000);
    expect(told.at(-1)).toEqual(['Two', [], false]);
    move('https://films.example/play?film=2#/cast');
    expect(told.at(-1)).toEqual([null, [], true]);
  });

  test('what the page before has left is not told as unread', () => {
    const left = { ...film('One'), keys: ['imdb:tt0000001' as const] };
    let shown: Partial<Film> = left;
    const { told, unread, move } = open('https://films.example/1', () => shown, findAnyAddress);
    shown = { ...left, keys: ['imdb:tt0000002'] };
    move('https://films.example/2');
    vi.advanceTimersByTime(10_000);
    expect(told.at(-1)?.[0]).toBeNull();
    expect(unread).toEqual([]);
  });
});
