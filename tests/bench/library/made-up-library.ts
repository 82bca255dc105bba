import { makeFilm } from '../../../lib/film/film.ts';
import { makeReview } from '../../../lib/review/make-review.ts';
import type { Review } from '../../../lib/review/schema.ts';
import { makeTake } from '../../../lib/review/take.ts';

const syllables = 'ba ko re li mun tar sel vi no dra pe shu gan ost wil cha bri mor ten lu'.split(' ');
const genres = ['Drama', 'Comedy', 'Horror', 'Thriller', 'Romance', 'Western', 'Animation', 'Documentary'];
const stances = ['recommended', 'mixed', 'avoid', null] as const;
const sentence = 'The light falls through the shutters as if it had been told to wait. ';

/** Repeatable pseudo-random numbers below 1, by index. */
function noise(seed: number): number {
  let x = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
}

const below = (seed: number, most: number) => Math.floor(noise(seed) * most);

function word(seed: number, kinds: number): string {
  const n = below(seed, kinds);
  const text = [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20].map((at) => syllables[at]).join('');
  return text[0]?.toUpperCase() + text.slice(1);
}

/** One of some thousand people, as in life: most films share theirs with others. */
const person = (seed: number, kinds: number) =>
  `${word(below(seed, kinds) * 7 + 1, 400)} ${word(below(seed, kinds), 8_000)}`;

/** A review of some 1.8 kB, as people write them. */
export function reviewAt(i: number): Review {
  const at = i * 61;
  const film = makeFilm({
    title: `${word(at, 8_000)} ${word(at + 1, 8_000)}`,
    year: 1930 + below(at + 2, 95),
    directors: [person(at + 3, 4_000)],
    cast: [5, 7, 9, 11, 13, 15].map((step) => ({ name: person(at + step, 12_000), role: null })),
    genres: [genres[below(at + 17, genres.length)] ?? 'Drama'],
    keys: [`imdb:tt${1_000_000 + i}`],
  });
  const day =
    `20${10 + below(at + 19, 15)}-0${1 + below(at + 20, 9)}-1${below(at + 21, 9)}` as `${number}-${number}-${number}`;
  const take = makeTake(film, {
    verdict: [0, 1, 2, 3, 4, 5, 6, 7].map((n) => word(at + 22 + n, 8_000).toLowerCase()).join(' '),
    stance: stances[below(at + 31, 4)] ?? null,
    rating: { value: 1 + below(at + 32, 10), worst: 1, best: 10 },
    intro: sentence.repeat(16),
    viewings: [{ on: day, rewatch: false }],
    tags: [`tag${below(at + 34, 40)}`],
    author: person(at + 35, 40),
  });
  return makeReview(take, { id: `r${i}`, origin: { kind: 'mine' }, now: new Date(1.7e12 + i * 1_000) });
}
