import { type FilmKey, imdbKey, isFilmKey } from '../../../film/film-key.ts';

const addresses: { pattern: RegExp; key: (id: string) => string | null }[] = [
  { pattern: /imdb\.com\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?title\/(tt\d{5,10})/i, key: imdbKey },
  { pattern: /themoviedb\.org\/(movie\/\d{1,9}|tv\/\d{1,9})/i, key: (id) => `tmdb:${id.toLowerCase()}` },
  { pattern: /letterboxd\.com\/film\/([a-z0-9-]{1,120})/i, key: (slug) => `letterboxd:${slug.toLowerCase()}` },
  {
    pattern: /rottentomatoes\.com\/((?:m|tv)\/[a-z0-9_-]{1,150})/i,
    key: (path) => `rottentomatoes:${path.toLowerCase()}`,
  },
  { pattern: /wikidata\.org\/(?:wiki|entity)\/(Q\d{1,12})/i, key: (id) => `wikidata:${id.toUpperCase()}` },
];

/** The film key that a web address names; null where it leads elsewhere. */
export function keyOfAddress(address: string): FilmKey | null {
  for (const { pattern, key } of addresses) {
    const id = pattern.exec(address.slice(0, 500))?.[1];
    const found = id ? key(id) : null;
    if (found && isFilmKey(found)) return found;
  }
  return null;
}
