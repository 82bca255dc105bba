import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://letterboxd.com/film/ballerina-2025/',
    'https://letterboxd.com/film/ballerina-2025/reviews/by/activity/',
    'https://letterboxd.com/somebody/film/ballerina-2025/',
    'https://letterboxd.com/somebody/film/ballerina-2025/1/',
    'https://letterboxd.com/imdb/tt7181546/',
    'https://letterboxd.com/tmdb/541671/',
  ],
  others: [
    'https://letterboxd.com/',
    'https://letterboxd.com/films/popular/',
    'https://letterboxd.com/actor/ana-de-armas/',
    'https://letterboxd.com/somebody/list/favourites/',
    'https://letterboxd.com/somebody/films/',
    'https://letterboxd.com/search/films/ballerina/',
  ],
};

export const letterboxd: Site = {
  id: 'letterboxd',
  name: 'Letterboxd',
  matches: ['https://letterboxd.com/*'],
  englishTitles: 'always',
  loadsAnew: true,
  readAddress: byPath(
    { path: /^\/(?:[\w-]+\/)?film\/([\w-]+)(?=[/?]|$)/, key: 'letterboxd:$1' },
    // These lead on to the film's page.
    { path: /^\/imdb\/(tt\d{5,10})/, key: 'imdb:$1' },
    { path: /^\/tmdb\/(\d+)/, key: 'tmdb:movie/$1' },
  ),
  // Posters are linked by script; older pages say "target".
  listed: {
    addresses: ['data-item-link', 'data-target-link'],
    titles: ['data-item-full-display-name', 'data-item-name', 'data-film-name'],
    years: ['data-film-release-year'],
  },
  shown: {
    title: [
      '.primaryname',
      '#featured-film-header h1',
      '.inline-production-masthead .name',
      '.film-title-wrapper a',
      'ld:name',
    ],
    year: ['.releasedate', '#featured-film-header .number', '.film-title-wrapper small'],
    directors: [
      'ld:director',
      '#tab-crew a[href^="/director/"], #featured-film-header a[href^="/director/"]',
      ({ metas }) => (metas.get('twitter:label1')?.[0] === 'Directed by' ? metas.get('twitter:data1') : null),
    ],
    cast: { each: '#tab-cast a.text-slug', role: '@title' },
  },
  // A member's review is headed by the reviewer's words, a page of members by what they did:
  // "A ★★★★★ review of Ballerina (2025)", "‘Ballerina’ review by somebody", "People who have liked Ballerina (2025)".
  tail: /^(?:.*\breviews? of|(?:Ratings|Fans|Likes) of|(?:People|Members) who (?:have )?\w+|Lists that include|Films like) |^‘(?=.*’ review by )|’ review by .*$/gi,
  // Its exports name a film by the short link alone, which the film's page offers for copying.
  refine(film, { root }) {
    const link = root.querySelector('input[id^="url-field-film-"]')?.getAttribute('value');
    const short = /^https:\/\/boxd\.it\/(\w{1,12})$/.exec(link ?? '')?.[1];
    return {
      ...film,
      kind: film.keys.some((key) => key.startsWith('tmdb:tv/')) ? 'series' : film.kind,
      keys: short ? [...film.keys, `boxd:${short}`] : film.keys,
    };
  },
};
