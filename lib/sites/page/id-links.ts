import { authorityOf, type FilmKey, imdbKey } from '../../film/film-key.ts';
import { pageLimits } from './page-limits.ts';

const selector = 'a[href*="imdb.com/title/tt"], a[href*="themoviedb.org/"], a[href*="wikidata.org/"]';
/** Where links to other films stand: footnotes, tables of related articles, what visitors wrote. */
const elsewhere = 'cite, .reference, .references, .navbox, .comment, .comments';

const imdbLink = /\bimdb\.com\/(?:[a-z-]{2,6}\/)?title\/(tt\d{5,10})/i;
const tmdbLink = /\bthemoviedb\.org\/(movie|tv)\/(\d+)(?!.*\/(?:season|episode)\/)/;
const wikidataLink = /\bwikidata\.org\/(?:wiki\/|entity\/)(?:Special:EntityPage\/)?(Q\d+)/;

/** The key of a title's address on IMDb, TMDB or Wikidata; null for every other address. */
export function keyOfAddress(address: string): FilmKey | null {
  const short = address.slice(0, 500);
  // Looked for as plain text first: a pattern's first use costs more than all else here, and most links are to one of them.
  const imdb = short.toLowerCase().includes('imdb.com/') && imdbLink.exec(short)?.[1];
  if (imdb) return imdbKey(imdb);
  const [, type, id] = (short.includes('themoviedb.org/') && tmdbLink.exec(short)) || [];
  if (type && id) return `tmdb:${type}/${id}`;
  const item = wikidataLink.exec(short)?.[1];
  return item ? `wikidata:${item}` : null;
}

/** Keys of the titles that the page links to. */
export function readLinkedKeys(root: Element): FilmKey[] {
  const links = root.querySelectorAll(selector);
  const keys = new Set<FilmKey>();
  for (let at = 0; at < links.length && at < pageLimits.links; at++) {
    const link = links[at] as Element;
    const key = link.closest(elsewhere) ? null : keyOfAddress(link.getAttribute('href') ?? '');
    if (key) keys.add(key);
  }
  return [...keys];
}

/** Keys whose authority names one film only: where there are several, others are meant too. */
export function keepLoneKeys(keys: readonly FilmKey[]): FilmKey[] {
  return keys.filter((key) => keys.every((other) => other === key || authorityOf(other) !== authorityOf(key)));
}
