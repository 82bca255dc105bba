import { openDB } from 'idb';
import { mayKnowFilm } from '../../entrypoints/background/may-know-film.ts';
import { readFilmView } from '../../entrypoints/background/read-film-view.ts';
import { makeFilm } from '../../lib/film/film.ts';
import type { FilmKey } from '../../lib/film/film-key.ts';
import type { Film } from '../../lib/film/schema.ts';
import { makeReview } from '../../lib/review/make-review.ts';
import { makeTake } from '../../lib/review/take.ts';
import { openLibrary } from '../../lib/store/database.ts';
import { bind } from '../../lib/store/folios/bind.ts';
import { filePile, isFull, makePile, pileChange } from '../../lib/store/index/pile.ts';
import type { ReviewRecord } from '../../lib/store/review-record.ts';

const library = openLibrary('bench');
/** The same reviews, one in a record, with one index: what a bare read is read from. */
const openBare = () =>
  openDB('bare', 1, {
    upgrade: (made) => void made.createObjectStore('reviews', { keyPath: 'number' }).createIndex('id', 'review.id'),
  });
const chunk = 2_000;
const syllables = 'ba ko re li mun tar sel vi no dra pe shu gan ost wil cha bri mor ten lu'.split(' ');

/** Repeatable pseudo-random numbers below 1, by index. */
function noise(seed: number): number {
  let x = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
}

function word(seed: number, kinds: number): string {
  const n = Math.floor(noise(seed) * kinds);
  return [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20].map((i) => syllables[i]).join('');
}

const name = (seed: number, kinds: number) => `${word(seed, 400)} ${word(seed + 1, kinds)}`;

function filmAt(i: number): Film {
  const at = i * 31;
  return makeFilm({
    title: `${word(at, 4_000)} ${word(at + 1, 4_000)}`,
    year: 1930 + Math.floor(noise(at + 2) * 95),
    directors: [name(at + 3, 4_000)],
    cast: [5, 7, 9, 11].map((step) => ({ name: name(at + step, 8_000), role: null })),
    keys: [`imdb:tt${1_000_000 + i}`],
  });
}

/** Fills the library up to `to` reviews of about 1.8 kB each, straight into its stores. */
async function fill(from: number, to: number): Promise<void> {
  const [db, bare] = await Promise.all([library.reviews(), openBare()]);
  let pile = makePile();
  const file = async () => {
    const tx = db.transaction('drawers', 'readwrite');
    await filePile(tx.store, pile);
    await tx.done;
    pile = makePile();
  };
  for (let start = from; start < to; start += chunk) {
    const records = Array.from({ length: Math.min(chunk, to - start) }, (_, i) => recordAt(start + i));
    const tx = db.transaction('folios', 'readwrite', { durability: 'relaxed' });
    const binding = bind(tx.store, new Map(records.map((record) => [record.number, record])));
    const bareTx = bare.transaction('reviews', 'readwrite', { durability: 'relaxed' });
    for (const record of records) void bareTx.store.put(record);
    for (const record of records) pileChange(pile, null, record);
    await Promise.all([binding, tx.done, bareTx.done]);
    if (isFull(pile)) await file();
  }
  await file();
  bare.close();
}

const text = 'The light falls through the shutters as if it had been told to wait. '.repeat(16);

function recordAt(i: number): ReviewRecord {
  const take = makeTake(filmAt(i), { verdict: 'Worth an evening.', intro: text });
  return { number: i + 1, review: makeReview(take, { id: `r${i}`, origin: { kind: 'mine' }, now: new Date(0) }) };
}

interface Figures {
  [what: string]: { p50: number; p95: number };
}

/** Milliseconds of a bare indexed read and of the look-ups beside it. */
async function measure(stored: number, times: number, seed: number): Promise<Figures> {
  const bare = await openBare();
  const there = Array.from({ length: times }, (_, i) => Math.floor(noise(i + seed) * stored));
  const spent: Record<string, number[]> = {};
  const time = async (what: string, work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    spent[what] ??= [];
    spent[what].push(performance.now() - start);
  };
  const foreign = (i: number, key: FilmKey) => ({ ...filmAt(i), keys: [key] });
  // one after the other, so that a moment in which the machine is busy falls on all of them
  for (const i of there) {
    await time('bareRead', () => bare.getAllFromIndex('reviews', 'id', `r${Math.floor(noise(i + 5) * stored)}`));
    await time('absent', () => glance(foreign(i + 50_000_000, `imdb:tt${90_000_000 + i}`)));
    await glance(filmAt(i));
    await time('byKey', () => lookUp(filmAt(i)));
    const other = Math.floor(noise(i + 9) * stored);
    await glance(foreign(other, `tmdb:movie/${other}`));
    await time('byTitle', () => lookUp(foreign(other, `tmdb:movie/${other}`)));
    await time('unforeseen', () => lookUp(filmAt(Math.floor(noise(i + 13) * stored))));
  }
  return Object.fromEntries(
    Object.entries(spent).map(([what, all]) => {
      all.sort((a, b) => a - b);
      return [what, { p50: all[Math.floor(times * 0.5)] ?? 0, p95: all[Math.floor(times * 0.95)] ?? 0 }];
    }),
  );
}

/** What the background does for every page of a listed site: it knows of its film what address and window title say. */
function glance({ title, year, keys }: Film): Promise<boolean> {
  return mayKnowFilm(library, makeFilm({ title, year, keys }));
}

/** What the background does between a sighting and its matches. */
async function lookUp(film: Film): Promise<void> {
  const { shown } = await readFilmView(library, { site: 'imdb', url: 'https://www.imdb.com/', film, doubts: [] });
  if (shown.length === 0) throw new Error(`${film.title} was not found`);
}

/** Milliseconds until a library that nobody has opened yet answers the first look-up. */
async function open(): Promise<number> {
  const start = performance.now();
  await lookUp(filmAt(1));
  return performance.now() - start;
}

Object.assign(globalThis, { fill, measure, openAndLookUp: open });
