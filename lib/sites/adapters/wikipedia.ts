import { isFilmKey } from '../../film/film-key.ts';
import type { Examples, Site } from '../adapter.ts';
import { decodePath } from '../by-path.ts';
import { textOf } from '../page/element-lines.ts';
import { firstElements } from '../page/first-elements.ts';
import { keyOfAddress } from '../page/id-links.ts';
import { otherAddressesOf } from '../page/json-ld-claim.ts';
import { ownLinks } from '../page/own-links.ts';
import { readYear } from '../page/read-year.ts';

/** "Spezial:Suche", "Talk:Solaris"; a title keeps a space behind its colon: "Solaris:_A_Story". */
const namespace = /^[^:\d!'’,.-]{4,}:(?!_)/;

export const examples: Examples = {
  films: [
    'https://en.wikipedia.org/wiki/Ballerina_(2025_film)',
    'https://de.m.wikipedia.org/wiki/From_the_World_of_John_Wick:_Ballerina',
    'https://zh.wikipedia.org/zh-tw/%E9%BB%91%E5%A4%A9%E9%B5%9D',
    'https://sr.wikipedia.org/sr-el/Solaris_(film)',
  ],
  others: [
    'https://en.wikipedia.org/w/index.php?search=ballerina',
    'https://www.wikipedia.org/',
    'https://en.wikipedia.org/wiki/Category:2025_films',
    'https://en.wikipedia.org/wiki/Talk:Ballerina_(2025_film)',
    'https://de.wikipedia.org/wiki/Spezial:Letzte_%C3%84nderungen',
  ],
};

export const wikipedia: Site = {
  id: 'wikipedia',
  name: 'Wikipedia',
  matches: ['https://*.wikipedia.org/*'],
  englishTitles: (url) => url.hostname.startsWith('en.'),
  loadsAnew: true,
  listed: null,
  readAddress(url) {
    const language = /^([a-z-]+)\.(?:m\.)?wikipedia\.org$/.exec(url.hostname)?.[1];
    const title = /^\/(?:wiki|[a-z]{2,3}-[a-z]{2,4})\/(.+)$/.exec(decodePath(url.pathname))?.[1];
    if (!language || language === 'www' || !title || namespace.test(title)) return null;
    const key = `wikipedia:${language}/${title}` as const;
    return isFilmKey(key) ? { kind: null, keys: [key] } : null;
  },
  followsCanonical: true,
  shown: {
    title: ['.mw-page-title-main', '#firstHeading, #section_0'],
    ids: [({ root }) => ownLinks(root, '#firstHeading', '#t-wikibase a')],
    labels: { box: '[class*="infobox"], .sinottico, [id*="Infobox"]', each: 'th, td:first-child' },
  },
  refine(film, page, rows) {
    const linked = page.nodes.flatMap(otherAddressesOf).flatMap((href) => keyOfAddress(href) ?? []);
    const keys = [...new Set([...film.keys, ...linked])];
    const signs = (['directors', 'cast', 'runtimeMinutes', 'originalTitle', 'seasons', 'episode'] as const).filter(
      (field) => rows.has(field),
    );
    const isOnImdb = keys.some((key) => key.startsWith('imdb:'));
    if (rows.has('other') || signs.length + Number(isOnImdb) < 2) return null;
    const kind = rows.has('episode') ? 'episode' : rows.has('seasons') ? 'series' : film.kind;
    return { ...film, keys, kind, year: film.year ?? yearOfCategories(page.root) };
  },
};

/** "1997 films", "Filmtitel 1997", "Película de 1997": where the info box gives no year. */
function yearOfCategories(root: Element): number | null {
  const categories = firstElements(root, '#mw-normal-catlinks li', 20).map((category) => textOf(category, 100));
  return readYear(
    categories.find(
      (category) =>
        /film|pel[ií]cula|фільм|фильм|映画|電影|영화|phim|أفلام|فیلم|סרט/i.test(category) && readYear(category),
    ) ?? '',
  );
}
