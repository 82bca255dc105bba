import type { Examples, Site } from '../adapter.ts';
import { byRoute } from '../by-path.ts';
import { textOf } from '../page/element-lines.ts';
import { findRuntime } from '../page/find-runtime.ts';

export const examples: Examples = {
  films: [
    'http://jellyfin.local:8096/web/#/details?id=0123456789abcdef0123456789abcdef&serverId=fedcba9876543210fedcba9876543210',
    'https://media.example.org/jellyfin/web/index.html#!/details?id=0123456789abcdef0123456789abcdef',
    'http://127.0.0.1:8096/web/#/details?serverId=fedcba9876543210fedcba9876543210&id=0123456789abcdef0123456789abcdef',
  ],
  others: [
    'http://jellyfin.local:8096/web/#/home.html',
    'http://jellyfin.local:8096/web/#/movies.html?topParentId=0123456789abcdef0123456789abcdef',
    'http://jellyfin.local:8096/web/#/search.html?query=ballerina',
    'https://shop.example.org/#/details?id=7',
  ],
};

/** Pages that were left stay in the document, hidden. */
const shown = '.itemDetailPage:not(.hide)';
const facts = `${shown} .itemMiscInfo-primary`;

export const jellyfin: Site = {
  id: 'jellyfin',
  name: 'Jellyfin',
  matches: [],
  anyHost: true,
  readAddress: byRoute({ path: /^#!?\/details\?(?:.*&)?id=([\da-f]{32})(?:&|$)/, key: 'jellyfin:$1' }),
  shown: {
    // an episode and a season are headed by their series
    title: [`${shown} .nameContainer h1.parentName`, `${shown} .nameContainer h1.itemName`],
    originalTitle: [`${shown} .nameContainer .originalTitle`],
    year: [facts],
    directors: [`${shown} .directors a`],
    genres: [`${shown} .genres a`],
    ids: [`${shown} .itemExternalLinks a@href`],
  },
  linksOut: false,
  refine(film, { root }) {
    const page = root.querySelector(shown);
    const has = (selector: string) => Boolean(page?.querySelector(selector));
    if (!page || has('.musicParentName, #itemBirthday:not(.hide)')) return null;
    if (has('h1.parentName, #childrenCollapsible:not(.hide)') || film.keys.some((key) => key.startsWith('tmdb:tv/'))) {
      return { ...film, kind: 'series' };
    }
    const line = page.querySelector('.itemMiscInfo-primary');
    const runtimeMinutes = line ? findRuntime(textOf(line, 200)) : null;
    // books, photos, playlists and collections have the same addresses
    const isFilm = film.directors.length > 0 || film.keys.length > 1 || runtimeMinutes !== null;
    return isFilm ? { ...film, runtimeMinutes } : null;
  },
};
