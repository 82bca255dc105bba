import { type FilmKey, imdbKey, isFilmKey } from '../../../film/film-key.ts';
import type { FilmKind } from '../../../film/schema.ts';

/** Ids as exports name them; numbers may come as texts, IMDb's without its letters. */
export interface ForeignIds {
  imdb?: unknown;
  tmdb?: unknown;
  /** Words of its address: `roma-2018`. */
  traktSlug?: unknown;
  letterboxd?: unknown;
}

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');

/** The film keys that ids of other sites make. What is no id is passed over. */
export function keysOfIds({ imdb, tmdb, traktSlug, letterboxd }: ForeignIds, kind: FilmKind): FilmKey[] {
  const imdbId = textOf(imdb);
  const tmdbId = /^\d{1,9}(?:\.0)?$/.test(textOf(tmdb)) ? Number(textOf(tmdb)) : 0;
  const trakt = textOf(traktSlug);
  const slug = textOf(letterboxd);
  const keys = [
    imdbKey(/^\d{1,10}$/.test(imdbId) ? `tt${imdbId}` : imdbId),
    // an episode has no page of its own number there
    tmdbId > 0 && kind !== 'episode' ? `tmdb:${kind === 'film' ? 'movie' : 'tv'}/${tmdbId}` : null,
    /^[a-z0-9][\w-]{0,150}$/i.test(trakt) && kind !== 'episode'
      ? `trakt:${kind === 'film' ? 'movies' : 'shows'}/${trakt}`
      : null,
    /^[a-z0-9][a-z0-9-]{0,120}$/.test(slug) ? `letterboxd:${slug}` : null,
  ];
  return keys.filter((key): key is FilmKey => key !== null && isFilmKey(key));
}
