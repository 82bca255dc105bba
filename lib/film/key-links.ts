import { authorityOf, type FilmKey, idOf } from './film-key.ts';
import { nameAuthority } from './name-authority.ts';

export interface KeyLink {
  /** As people call the place: `IMDb`. */
  name: string;
  url: string;
}

interface Place {
  /** What an id looks like there. A key may come from any page or file, so nothing else becomes an address. */
  id: RegExp;
  address: (id: string) => string;
}

const slug = /^[\p{L}\p{N}][\p{L}\p{N}_.~-]*$/u;

const places: Record<string, Place> = {
  imdb: { id: /^tt\d{7,10}$/, address: (id) => `https://www.imdb.com/title/${id}/` },
  letterboxd: { id: slug, address: (id) => `https://letterboxd.com/film/${id}/` },
  tmdb: { id: /^(movie|tv)\/\d+$/, address: (id) => `https://www.themoviedb.org/${id}` },
  rottentomatoes: {
    id: /^(m|tv)\/[\w-]+(\/s\d+(\/e\d+)?)?$/,
    address: (id) => `https://www.rottentomatoes.com/${id}`,
  },
  wikidata: { id: /^Q\d+$/, address: (id) => `https://www.wikidata.org/wiki/${id}` },
};

/** Where a film stands on the web under one of its keys; null where the authority has no such pages or the id is none. */
export function linkOf(key: FilmKey): KeyLink | null {
  const authority = authorityOf(key);
  const place = Object.hasOwn(places, authority) ? places[authority] : undefined;
  return place?.id.test(idOf(key))
    ? { name: nameAuthority(authority), url: encodeURI(place.address(idOf(key))) }
    : null;
}

/** One link for each place that knows the film, best known places first, whatever order the keys are in. */
export function linksOf(keys: readonly FilmKey[]): KeyLink[] {
  return Object.keys(places).flatMap((authority) => {
    const links = keys.filter((key) => authorityOf(key) === authority).map(linkOf);
    return links.find((link) => link !== null) ?? [];
  });
}
