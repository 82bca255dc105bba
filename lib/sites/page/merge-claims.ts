import { makeFilm } from '../../film/film.ts';
import type { FilmKey } from '../../film/film-key.ts';
import { limits } from '../../film/limits.ts';
import type { CastMember, Film } from '../../film/schema.ts';
import type { Claim } from './claim.ts';
import { fieldOfLabel } from './label-words.ts';
import { distinct } from './names.ts';

/** Claims by where they come from, in the order in which they are believed. */
export interface Claims {
  shown: readonly Claim[];
  nodes: readonly Claim[];
  items: readonly Claim[];
  rows: readonly Claim[];
  openGraph: readonly Claim[];
  headline: readonly Claim[];
}

/**
 * One film out of all claims. A year beside the title is believed before any date: sites put the day of a national
 * release, or of their own page, into their data.
 */
export function mergeClaims(claims: Claims, kind: Film['kind'] | null, keys: readonly FilmKey[]): Film {
  const { shown, nodes, items, rows, openGraph, headline } = claims;
  const all = [...shown, ...nodes, ...items, ...rows, ...openGraph, ...headline];
  const title = firstOf(all, 'title') ?? '';
  const original = firstOf([...shown, ...rows], 'originalTitle') ?? originalOf(nodes, title);
  const titles = [...shown, ...nodes, ...items, ...rows].flatMap((claim) => [
    claim.title ?? '',
    ...(claim.otherTitles ?? []),
  ]);
  return cutToLimits(
    makeFilm({
      // Open Graph last: Douban and ČSFD call their series video.movie.
      kind: kind ?? firstOf([...nodes, ...shown, ...headline, ...items, ...rows, ...openGraph], 'kind') ?? 'film',
      title,
      originalTitle: stripLabel(original),
      otherTitles: titles.filter((other) => other !== '' && other !== title && other !== original),
      year: firstOf([...shown, ...openGraph, ...headline, ...rows, ...items, ...nodes], 'year') ?? null,
      directors: firstOf(all, 'directors') ?? [],
      cast: firstOf(all, 'cast') ?? [],
      genres: firstOf(all, 'genres') ?? [],
      runtimeMinutes: firstOf(all, 'runtimeMinutes') ?? null,
      keys: [...keys],
    }),
  );
}

/** A film that a schema accepts, whatever the page held. */
function cutToLimits(film: Film): Film {
  const cut = (texts: readonly string[], max: number, most: number) =>
    distinct(texts.map((text) => text.slice(0, max)).filter(Boolean), most);
  const cast = new Map(film.cast.map((member): [string, CastMember] => [member.name, member]));
  const originalTitle = film.originalTitle?.slice(0, limits.title) || null;
  return {
    ...film,
    title: film.title.slice(0, limits.title),
    originalTitle: originalTitle === film.title ? null : originalTitle,
    otherTitles: cut(film.otherTitles, limits.title, limits.otherTitles),
    directors: cut(film.directors, limits.name, limits.people),
    cast: [...cast.values()].slice(0, limits.people),
    genres: cut(film.genres, limits.name, limits.genres),
    keys: distinct(film.keys, limits.keys),
  };
}

/** IMDb and others name the film by its original title and give the title of the page beside it. */
function originalOf(nodes: readonly Claim[], title: string): string | null {
  const node = nodes.find(({ otherTitles }) => otherTitles?.includes(title));
  return node?.title ?? null;
}

/** "Original title: La belle et la bête" */
function stripLabel(text: string | null): string | null {
  const colon = text?.indexOf(':') ?? -1;
  return text && colon > 0 && fieldOfLabel(text.slice(0, colon)) === 'originalTitle'
    ? text.slice(colon + 1).trim()
    : text;
}

function firstOf<F extends keyof Claim>(claims: readonly Claim[], field: F): NonNullable<Claim[F]> | null {
  for (const claim of claims) {
    const value = claim[field];
    if (value !== null && value !== undefined && (value as { length?: number }).length !== 0) return value;
  }
  return null;
}
