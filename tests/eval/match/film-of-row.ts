import { makeFilm } from '../../../lib/film/film.ts';
import { type FilmKey, imdbKey, isFilmKey } from '../../../lib/film/film-key.ts';
import type { Film } from '../../../lib/film/schema.ts';
import type { CatalogueRow, PageRow } from './rows.ts';

/** A row as the film that the extension would have read or stored. */
export function filmOfRow(row: CatalogueRow | PageRow): Film {
  const kind = 'kind' in row && row.kind === 'tv' ? 'series' : 'film';
  return makeFilm({
    kind,
    title: row.title,
    originalTitle: ('originalTitle' in row && row.originalTitle) || null,
    otherTitles: ('altTitles' in row && row.altTitles) || [],
    year: row.year ?? null,
    directors: row.directors ?? [],
    cast: (row.cast ?? []).map((name) => ({ name, role: null })),
    keys: Object.entries(row.ids ?? {}).flatMap(([authority, id]) => (id && keyOf(authority, String(id), kind)) || []),
  });
}

/** An id as the sites' adapters write it. */
function keyOf(authority: string, id: string, kind: Film['kind']): FilmKey | null {
  if (authority === 'imdb') return imdbKey(id);
  const isWhole = id.includes('/');
  const folder = authority === 'tmdb' ? (kind === 'film' ? 'movie/' : 'tv/') : kind === 'film' ? 'm/' : 'tv/';
  const inFolder = authority === 'tmdb' || authority === 'rottentomatoes';
  const key = `${authority}:${inFolder && !isWhole ? folder : ''}${id}`;
  return isFilmKey(key) ? key : null;
}
