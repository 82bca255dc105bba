import type { Examples, Site } from '../adapter.ts';
import { byPath, byRoute } from '../by-path.ts';
import { textOf } from '../page/element-lines.ts';
import { findRuntime } from '../page/find-runtime.ts';
import { firstElements } from '../page/first-elements.ts';
import type { Page } from '../page/page.ts';

export const examples: Examples = {
  films: [
    'https://app.plex.tv/desktop/#!/server/0123456789abcdef0123456789abcdef01234567/details?key=%2Flibrary%2Fmetadata%2F1234',
    'https://app.plex.tv/desktop#!/provider/tv.plex.provider.vod/details?key=%2Flibrary%2Fmetadata%2F5d77682aa091de001f2e69b0&context=home',
    'http://192.168.1.5:32400/web/index.html#!/server/0123456789abcdef0123456789abcdef01234567/details?context=library&key=%2Flibrary%2Fmetadata%2F1234',
    'https://watch.plex.tv/movie/ballerina-2025',
    'https://watch.plex.tv/de/watch/movie/ballerina-2025',
    'https://watch.plex.tv/show/broadchurch/season/3/episode/5',
  ],
  others: [
    'https://app.plex.tv/desktop/#!/',
    'https://app.plex.tv/desktop/#!/media/tv.plex.provider.vod?source=movies',
    'https://app.plex.tv/desktop/#!/server/0123456789abcdef0123456789abcdef01234567/playlist?key=%2Fplaylists%2F7',
    'http://192.168.1.5:32400/web/index.html#!/settings',
    'https://watch.plex.tv/',
    'https://watch.plex.tv/person/jane-roe',
  ],
};

const item = 'details(?:\\?(?:.*&)?key=|/)/library/metadata';
const readRoute = byRoute(
  { path: new RegExp(`^#!?/provider/[\\w.]+/${item}/([\\da-f]{24})`), key: 'plex:$1' },
  // the number of a title is its server's own
  { path: new RegExp(`^#!?/server/(\\w{20,40})/${item}/(\\d+)`), key: 'plex:$1/$2' },
);
const readPath = byPath(
  { path: /^(?:\/[a-z-]{2,5})?(?:\/watch)?\/movie\/([\w-]+)/, kind: 'film', key: 'plex:movie/$1' },
  { path: /^(?:\/[a-z-]{2,5})?(?:\/watch)?\/show\/([\w-]+)/, kind: 'series', key: 'plex:show/$1' },
);

const line = '[data-testid="metadata-line1"], [data-testid="preplay-thirdTitle"], .item-duration';
/** A show has seasons, in whatever language; an episode's and a season's page are headed by their show. */
const seasons = /season|staffel|saison|temporada|stagion|seizoen|sezon|sæson|säsong|сезон|シーズン|시즌|季/i;

export const plex: Site = {
  id: 'plex',
  name: 'Plex',
  matches: ['https://app.plex.tv/*', 'https://watch.plex.tv/*'],
  anyHost: true,
  readAddress: (url) => readRoute(url) ?? (url.hostname === 'watch.plex.tv' ? readPath(url) : null),
  shown: {
    title: ['[data-testid="metadata-title"]', '[data-testid="preplay-mainTitle"]', '.item-title'],
    year: ['[data-testid="metadata-line1"]', '[data-testid="preplay-secondTitle"]', '.item-year'],
    directors: ['[data-testid="metadata-subtitle"] a', '.item-director a'],
    labels: '.metadata-label, [data-testid="metadata-children"] span',
  },
  linksOut: false,
  refine(film, page, rows) {
    if (page.url.hostname === 'watch.plex.tv') return film;
    const runtimeMinutes = findRuntime(textsOf(page, line));
    const told = textsOf(page, `${line}, [data-testid="metadata-subtitle"], [data-testid="hubTitle"]`);
    if (runtimeMinutes) return { ...film, runtimeMinutes };
    if (seasons.test(told)) return { ...film, kind: 'series' };
    // albums, artists, people and collections have the same addresses
    return rows.has('directors') || film.directors.length > 0 ? film : null;
  },
};

function textsOf({ root }: Page, selector: string): string {
  return firstElements(root, selector, 30)
    .map((element) => textOf(element, 200))
    .join(' · ');
}
