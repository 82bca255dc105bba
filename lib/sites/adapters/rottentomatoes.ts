import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';
import type { Page } from '../page/page.ts';
import { scriptText } from '../page/script-text.ts';

export const examples: Examples = {
  films: [
    'https://www.rottentomatoes.com/m/ballerina_2025',
    'https://www.rottentomatoes.com/m/ballerina_2025/reviews?type=top_critics',
    'https://www.rottentomatoes.com/tv/the_last_of_us',
    'https://www.rottentomatoes.com/tv/the_last_of_us/s01',
    'https://www.rottentomatoes.com/tv/the_last_of_us/s01/e02',
  ],
  others: [
    'https://www.rottentomatoes.com/',
    'https://www.rottentomatoes.com/browse/movies_in_theaters/',
    'https://www.rottentomatoes.com/celebrity/ana_de_armas',
    'https://www.rottentomatoes.com/top/bestofrt/',
    'https://editorial.rottentomatoes.com/guide/best-movies/',
  ],
};

export const rottentomatoes: Site = {
  id: 'rottentomatoes',
  name: 'Rotten Tomatoes',
  matches: ['https://www.rottentomatoes.com/*'],
  englishTitles: 'always',
  loadsAnew: true,
  readAddress: byPath(
    { path: /^\/m\/([^/?]+)/, kind: 'film', key: 'rottentomatoes:m/$1' },
    { path: /^\/tv\/([^/?]+\/s\d+\/e\d+)/, kind: 'episode', key: 'rottentomatoes:tv/$1' },
    { path: /^\/tv\/([^/?]+)/, kind: 'series', key: 'rottentomatoes:tv/$1' },
  ),
  listed: { years: ['release-year', 'releaseyear'] },
  shown: {
    year: [yearOfHero, '[slot="info"]', yearOfAddress],
    cast: { each: '[data-qa="person-item"]', name: '[data-qa="person-name"]', role: '[data-qa="person-role"]' },
    labels: '[data-qa$="item-label"], .meta-label, .label',
  },
  tail: / [-–|] (?:(?:Movie|TV|Season|Cast|Critic|Audience|Official)\b.*|Reviews?|Trailers?.*|Pictures|Videos|Quotes)$/,
};

/**
 * The year beside the title. Dates elsewhere on the page are of the last time it was in cinemas: an anniversary, a
 * restoration.
 */
function yearOfHero({ root }: Page): string | undefined {
  return /"metadataProps":\s*\[([^\]]{0,500})\]/.exec(scriptText(root, '#media-hero-json'))?.[1];
}

/** `the_girl_2013`, unless the number is a part of the title: `blade_runner_2049`. */
function yearOfAddress({ url, title }: Page): string | undefined {
  const year = /_(\d{4})(?:\/|$)/.exec(url.pathname)?.[1];
  return year && !title.includes(year) ? year : undefined;
}
