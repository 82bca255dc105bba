import { authorityOf, type FilmKey, imdbKey } from '../../../lib/film/film-key.ts';
import type { Sighting } from '../../../lib/film/sighting-schema.ts';
import { findSite, isOnSite } from '../../../lib/sites/find-site.ts';
import { readAnyPage } from '../../../lib/sites/read-any-page.ts';
import { readSighting } from '../../../lib/sites/read-sighting.ts';
import { sites } from '../../../lib/sites/sites.ts';
import { openSaved, type SavedPage } from './open-saved.ts';
import type { Truth } from './truth.ts';

export type Mark = 'kind' | 'title' | 'year' | 'director' | 'key';

export interface Score {
  truth: Truth;
  reader: 'detector' | 'on request';
  found: boolean;
  right: ReadonlySet<Mark>;
  /** What is wrong, in words. */
  misses: string[];
  ms: number;
}

/** Reads a saved page by the extension's own functions and holds it against the truth. */
export function scorePage(folder: string, truth: Truth): Score {
  const saved = openSaved(folder, truth);
  const isListed = saved.hasAddress && sites.some((site) => isOnSite(site, saved.url));
  const read = isListed ? readSighting : readAnyPage;
  const start = performance.now();
  const sighting = read(saved.doc, saved.url);
  const score: Score = {
    truth,
    reader: isListed ? 'detector' : 'on request',
    found: sighting !== null,
    right: new Set(),
    misses: [],
    ms: performance.now() - start,
  };
  if (truth.kind === 'none') return sighting ? { ...score, misses: [`a film is seen: ${describe(sighting)}`] } : score;
  if (!sighting) return { ...score, misses: ['no film is seen'] };
  const wrong = judge(sighting, truth, saved);
  const marks: Mark[] = ['kind', 'title', 'year', 'director', 'key'];
  return {
    ...score,
    right: new Set(marks.filter((mark) => !wrong.has(mark))),
    misses: [...[...wrong].map(([mark, why]) => `${mark}: ${why}`), ...notesOf(sighting, truth)],
  };
}

/** What is worth knowing and not counted. */
function notesOf({ film, doubts }: Sighting, { originalTitle }: Truth): string[] {
  const isOther = originalTitle && fold(film.originalTitle ?? '') !== fold(originalTitle);
  const original = isOther ? [`not counted: original title "${film.originalTitle}" for "${originalTitle}"`] : [];
  return [...original, ...doubts.map((doubt) => `doubt: ${doubt}`)];
}

function judge({ film }: Sighting, truth: Truth, saved: SavedPage): Map<Mark, string> {
  const wrong = new Map<Mark, string>();
  const kind = truth.kind === 'tv' ? 'series' : truth.kind;
  if (film.kind !== kind) wrong.set('kind', `${film.kind} for ${kind}`);
  if (truth.title && fold(film.title) !== fold(truth.title)) wrong.set('title', `"${film.title}" for "${truth.title}"`);
  const years = [truth.year, truth.yearAlso].flat();
  if (truth.year !== undefined && !years.includes(film.year)) wrong.set('year', `${film.year} for ${truth.year}`);
  const named = truth.directors ?? [];
  const missing = named.filter((name) => !film.directors.some((other) => fold(other) === fold(name)));
  const extra =
    named.length === 0 ? [] : film.directors.filter((name) => !named.some((other) => fold(other) === fold(name)));
  if (missing.length + extra.length > 0)
    wrong.set('director', `[${film.directors.join(', ')}] for [${named.join(', ')}]`);
  const keys = wrongKeys(film.keys, truth, saved);
  if (keys) wrong.set('key', `${keys}: [${film.keys.join(', ')}]`);
  return wrong;
}

/** Every id that the truth knows has to be there, no other of its authority, and the site's own key where its address tells it. */
function wrongKeys(keys: readonly FilmKey[], truth: Truth, saved: SavedPage): string | null {
  const type = truth.kind === 'film' ? 'movie' : 'tv';
  const expected: string[] = [
    ...(truth.imdbId ? [imdbKey(truth.imdbId) ?? truth.imdbId] : []),
    ...(truth.tmdbId ? [`tmdb:${type}/${truth.tmdbId}`] : []),
    ...(truth.wikidataId ? [`wikidata:${truth.wikidataId}`] : []),
  ];
  const own = saved.hasAddress ? (findSite(sites, saved.url)?.address.keys ?? []) : [];
  const missing = [...expected, ...own].filter((key) => !(keys as readonly string[]).includes(key));
  if (missing.length > 0) return `${missing.join(', ')} is missing`;
  const wanted = new Map(expected.map((key) => [authorityOf(key as FilmKey), key]));
  const alien = keys.find((key) => (wanted.get(authorityOf(key)) ?? key) !== key);
  return alien ? `${alien} is another title's` : null;
}

function describe({ site, film }: Sighting): string {
  return `"${film.title}" (${film.year}) by ${site}, [${film.keys.join(', ')}]`;
}

/** Texts that differ in case, blanks and the shape of quotation marks and dashes only are equal. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
