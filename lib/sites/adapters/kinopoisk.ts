import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';
import type { Page } from '../page/page.ts';

export const examples: Examples = {
  films: [
    'https://www.kinopoisk.ru/film/77443/',
    'https://www.kinopoisk.ru/film/gorod-grekhov-2005-77443/',
    'https://www.kinopoisk.ru/film/77443/cast/',
    'https://www.kinopoisk.ru/series/464963/',
  ],
  others: [
    'https://www.kinopoisk.ru/',
    'https://www.kinopoisk.ru/name/6245/',
    'https://www.kinopoisk.ru/lists/movies/top250/',
    'https://www.kinopoisk.ru/media/article/4001234/',
    'https://www.kinopoisk.ru/index.php?kp_query=ballerina',
  ],
};

export const kinopoisk: Site = {
  id: 'kinopoisk',
  name: 'Кинопоиск',
  matches: ['https://*.kinopoisk.ru/*'],
  loadsAnew: true,
  readAddress: byPath(
    { path: /^(?:\/level\/\d+)?\/film\/(?:[^/?]*-)?(\d+)(?=[/?]|$)/, key: 'kinopoisk:$1' },
    { path: /^\/series\/(\d+)/, kind: 'series', key: 'kinopoisk:$1' },
  ),
  shown: {
    title: ['ld:name', 'h1[itemprop="name"]', titleOfHeading, 'title'],
    originalTitle: [
      'ld:alternateName',
      'ld:alternativeHeadline',
      '[itemprop="alternativeHeadline"]',
      originalOfHeading,
    ],
    labels: 'td.type',
    year: [({ metas }) => /, (\d{4})[)\s–]/.exec(metas.get('og:title')?.[0] ?? '')?.[1]],
  },
};

/** «Город грехов» (Sin City, 2005): sub-pages are headed by their own names. */
function titleOfHeading({ metas }: Page): string | undefined {
  return /^«(.+?)» \(/.exec(metas.get('og:title')?.[0] ?? '')?.[1];
}

function originalOfHeading({ metas }: Page): string | undefined {
  return /» \((?:(?:мини.)?сериал, )?(.+), \d{4}/.exec(metas.get('og:title')?.[0] ?? '')?.[1];
}
