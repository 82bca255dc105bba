import { makeFilm } from '../../lib/film/film.ts';
import type { FilmKey } from '../../lib/film/film-key.ts';
import type { Film } from '../../lib/film/schema.ts';
import { lookupKeysOf } from '../../lib/match/blocking-keys.ts';
import { findMatches } from '../../lib/match/find-matches.ts';
import { makeReview } from '../../lib/review/make-review.ts';
import { makeTake } from '../../lib/review/take.ts';
import { openLibrary } from '../../lib/store/database.ts';
import { findCandidates } from '../../lib/store/find-candidates.ts';
import { addToFilter, mayFind, trustFilter } from '../../lib/store/key-filter.ts';
import { keysOfRecord, recordOf } from '../../lib/store/review-record.ts';

const library = openLibrary('bench');
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

/** Fills the library up to `to` reviews of about 1.8 kB each. */
async function fill(from: number, to: number): Promise<void> {
  const db = await library.reviews();
  const now = new Date(0);
  const text = 'The light falls through the shutters as if it had been told to wait. '.repeat(16);
  const keys: string[] = [];
  for (let start = from; start < to; start += chunk) {
    const tx = db.transaction('reviews', 'readwrite');
    const records = Array.from({ length: Math.min(chunk, to - start) }, (_, i) => {
      const take = makeTake(filmAt(start + i), { verdict: 'Worth an evening.', intro: text });
      return recordOf(makeReview(take, { id: `r${start + i}`, origin: { kind: 'mine' }, now }));
    });
    for (const record of records) void tx.store.put(record);
    await tx.done;
    keys.push(...records.flatMap(keysOfRecord));
    if (keys.length > 1_000_000) await addToFilter(library, keys.splice(0));
  }
  await addToFilter(library, keys);
  await trustFilter(library, 1);
}

interface Figures {
  [what: string]: { p50: number; p95: number };
}

/** Milliseconds of a bare indexed read, and of a page's whole look-up, for films that are there and that are not. */
async function measure(stored: number, times: number): Promise<Figures> {
  const db = await library.reviews();
  const there = Array.from({ length: times }, (_, i) => Math.floor(noise(i + 77) * stored));
  const timed = async (work: (i: number) => Promise<unknown>): Promise<{ p50: number; p95: number }> => {
    const spent: number[] = [];
    for (const i of there) {
      const start = performance.now();
      await work(i);
      spent.push(performance.now() - start);
    }
    spent.sort((a, b) => a - b);
    return { p50: spent[Math.floor(times * 0.5)] ?? 0, p95: spent[Math.floor(times * 0.95)] ?? 0 };
  };
  const lookUp = async (film: Film) => {
    const lookupKeys = lookupKeysOf(film);
    if (!(await mayFind(library, [...film.keys, ...lookupKeys]))) return [];
    const reviews = await findCandidates(library, film.keys, lookupKeys);
    return findMatches(
      film,
      reviews.map((review) => ({ reviewId: review.id, film: review.film })),
    );
  };
  const foreign = (i: number, key: FilmKey) => ({ ...filmAt(i), keys: [key] });
  return {
    bareRead: await timed((i) => db.getFromIndex('reviews', 'filmKeys', `imdb:tt${1_000_000 + i}`)),
    byKey: await timed((i) => lookUp(filmAt(i))),
    byTitle: await timed((i) => lookUp(foreign(i, `tmdb:movie/${i}`))),
    absent: await timed((i) => lookUp(foreign(i + 50_000_000, `imdb:tt${90_000_000 + i}`))),
  };
}

Object.assign(globalThis, { fill, measure });
