import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';
import { textOf } from '../page/element-lines.ts';
import { firstElements } from '../page/first-elements.ts';
import type { FieldOfLabel } from '../page/label-words.ts';
import type { Page } from '../page/page.ts';

export const examples: Examples = {
  films: [
    'https://www.imdb.com/title/tt7181546/',
    'https://m.imdb.com/title/tt7181546',
    'https://www.imdb.com/de/title/tt7181546/?ref_=nv_sr_1',
    'https://www.imdb.com/es-es/title/tt7181546/',
    'https://www.imdb.com/title/tt7181546/fullcredits/',
    'https://www.imdb.com/title/tt0903747/episodes/?season=1',
  ],
  others: [
    'https://www.imdb.com/',
    'https://www.imdb.com/name/nm1869101/',
    'https://www.imdb.com/find/?q=ballerina&s=tt',
    'https://www.imdb.com/search/title/?title_type=feature',
    'https://www.imdb.com/chart/top/',
    'https://www.imdb.com/list/ls000000001/',
    'https://www.imdb.com/title/tt7181546/mediaviewer/rm1234567/',
    'https://www.imdb.com/video/vi123456789/',
  ],
};

export const imdb: Site = {
  id: 'imdb',
  name: 'IMDb',
  matches: ['https://*.imdb.com/*'],
  englishTitles: 'for-visitors',
  loadsAnew: true,
  readAddress: byPath({
    path: /^(?:\/[a-z]{2}(?:-[a-z]{2,3})?)?\/title\/(tt\d{5,10})(?!\/(?:mediaviewer|video))(?=[/?]|$)/,
    key: 'imdb:$1',
  }),
  linksOut: false,
  shown: {
    // The window's title is in the words of the page on nearly all pages of a title, since 2008.
    title: [
      '[data-testid="hero__pageTitle"]',
      '[data-testid="hero-title-block__title"]',
      '.parent [itemprop="name"]',
      'title',
    ],
    originalTitle: ['[data-testid="hero-title-block__original-title"]', '.originalTitle', '.title-extra', 'ld:name'],
    directors: ['[data-testid="sub-section-director"] a', '#director + table a', directorsOfReference],
    cast: {
      each: '[data-testid="title-cast-item"]',
      name: '[data-testid="title-cast-item__actor"]',
      role: '[data-testid="cast-item-characters-link"]',
    },
    labels: '.inline, .info h5',
  },
  tail: / - (?:Season \d+|Episode.*|Awards|Photo Gallery)$/,
  // Before there was structured data, quotation marks told a series: "Lost" (2004).
  refine(film, { nodes }) {
    const quoted = nodes.length === 0 && /^"([^"]+)"$/.exec(film.title)?.[1];
    return quoted ? { ...film, kind: 'series', title: quoted } : film;
  },
};

/** "Director: <ul>…": the label of a reference view is a bare text. */
function directorsOfReference({ root }: Page, fieldOfLabel: FieldOfLabel): string[] {
  const sections = firstElements(root, '.titlereference-overview-section', 20);
  const section = sections.find(({ firstChild }) => firstChild && fieldOfLabel(textOf(firstChild, 60)) === 'directors');
  return section ? firstElements(section, 'a', 20).map((link) => textOf(link, 200)) : [];
}
