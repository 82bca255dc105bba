import type { FilmKey } from '../film/film-key.ts';
import type { Film, FilmKind } from '../film/schema.ts';
import type { FieldOfLabel } from './page/label-words.ts';
import type { Page } from './page/page.ts';
import type { Rows } from './page/rows.ts';

/** What an address alone tells. */
export interface Address {
  /** Null where films and series have the same addresses. */
  kind: FilmKind | null;
  keys: FilmKey[];
}

/**
 * Where a page shows a field: tried in turn, the first that gives something wins. A CSS selector (its text), with
 * `@name` at its end for that attribute; `title` (the window's title); `meta:og:title` (a meta tag's content);
 * `ld:name` (a property of the JSON-LD that is about this film); or a function, for what these cannot say. Never a
 * hashed class name. The words of labels are handed to the function: marks carry all sites too, and no words.
 */
export type Pick = string | ((page: Page, fieldOfLabel: FieldOfLabel) => string | readonly string[] | null | undefined);

/** A cast list: one element for each member, in it the name (else its own text) and the role, a selector or `@attribute`. */
export interface CastPick {
  each: string;
  name?: string;
  role?: string;
}

/** Places of fields, believed before JSON-LD, microdata and Open Graph. */
export interface Shown {
  title?: Pick[];
  originalTitle?: Pick[];
  year?: Pick[];
  directors?: Pick[];
  genres?: Pick[];
  cast?: CastPick;
  /** Texts or addresses that hold the film's id on IMDb, TMDB or Wikidata. */
  ids?: Pick[];
  /**
   * The labels of an info box ("Directed by", "Regie"), whose values stand after them: a CSS selector, or where they are
   * many the boxes and the labels in each. `*` walks the page's texts for labels: for sites that name nothing.
   */
  labels?: string | { box: string; each: string };
}

/**
 * Addresses of film pages and of pages of the same site that are none. Every adapter exports them as `examples`, beside
 * the site and not in it, so that the detector does not carry them; tests hold every one.
 */
export interface Examples {
  films: string[];
  others: string[];
}

/** Where a site's lists hold a film besides plain links and texts: attributes, for posters that a script makes links of. */
export interface Listed {
  /** With the address of its page. */
  addresses?: string[];
  /** With its title, best first. */
  titles?: string[];
  /** With its year, on whatever is around its link. */
  years?: string[];
}

/** Reads the films of one site. Data first: what the address tells, where the page shows what its markup lacks. */
export interface Site {
  /** Short id, also the file's name: `imdb`. */
  id: string;
  /** As people call it and as its headings end: `IMDb`. */
  name: string;
  /** Match patterns for the manifest, https only, as `https://*.imdb.com/*`: the host may vary in front, the path at its end. */
  matches: string[];
  /**
   * People run it on servers of their own too, under any name: its addresses are claimed on every host, so they must be
   * of a form that nothing else has.
   */
  anyHost?: true;
  /**
   * Whether films stand under their English titles: always, for visitors who read English unless the address asks for
   * another language, or as the address says. Left out where they may go by a title that no stored review has.
   */
  englishTitles?: 'always' | 'for-visitors' | ((url: URL) => boolean);
  /** Every page comes from the server. Left out where another film may be shown without loading another page. */
  loadsAnew?: true;
  /** Left out where lists link to title pages and no more; null where a link to anything looks like one to a title page. */
  listed?: Listed | null;
  /** What the address says; null where it is no title page of this site. Called for fitting hosts only. */
  readAddress(url: URL): Address | null;
  shown?: Shown;
  /** False where no page links to its film on IMDb, TMDB or Wikidata, so that nobody looks. */
  linksOut?: false;
  /** What stands behind the title in headings, apart from the site's name: `/ - Cast & Crew$/`. */
  tail?: RegExp;
  /** Paths and queries at which window and head keep the title of what lies behind the film: "Home - Netflix". */
  untitled?: RegExp;
  /** The page's canonical address names the same film in other words (a redirect), never another film. */
  followsCanonical?: boolean;
  /** Last word on what was read, for what data cannot say. Null where the page is of no film after all. */
  refine?(film: Film, page: Page, rows: Rows): Film | null;
}
