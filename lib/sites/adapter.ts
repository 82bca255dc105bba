import type { FilmKey } from '../film/film-key.ts';
import type { Film, FilmKind } from '../film/schema.ts';

/** What an address alone tells. */
export interface Address {
  kind: FilmKind | null;
  keys: FilmKey[];
}

/** Reads the films of one site. Data first: an address that tells the id, then what the page adds. */
export interface Site {
  /** Short id, also the file's name: `imdb`. */
  id: string;
  /** As people call it: `IMDb`. */
  name: string;
  /** Match patterns for the manifest, https only: `*://*.imdb.com/*` is written `https://*.imdb.com/*`. */
  matches: string[];
  /** Addresses of film pages and of pages of the same site that are none; tests hold every one. */
  examples: { films: string[]; others: string[] };
  /** What the address says; null where it is no title page of this site. */
  readAddress(url: URL): Address | null;
  /** What the page adds or corrects; fields left out fall to the generic reader. Null where the page is no film after all. */
  readPage?(doc: Document, url: URL, address: Address): Partial<Film> | null;
}
