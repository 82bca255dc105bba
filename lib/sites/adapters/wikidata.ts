import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: ['https://www.wikidata.org/wiki/Q104882307', 'https://m.wikidata.org/wiki/Q104882307?uselang=de'],
  others: [
    'https://www.wikidata.org/',
    'https://www.wikidata.org/wiki/Wikidata:Main_Page',
    'https://www.wikidata.org/wiki/Property:P345',
    'https://www.wikidata.org/wiki/Special:Search?search=ballerina',
  ],
};

const value = '.wikibase-statementview-mainsnak .wikibase-snakview-value';

export const wikidata: Site = {
  id: 'wikidata',
  name: 'Wikidata',
  matches: ['https://www.wikidata.org/*', 'https://m.wikidata.org/*'],
  loadsAnew: true,
  listed: null,
  readAddress: byPath({ path: /^\/wiki\/(Q\d+)(?=[/?]|$)/, key: 'wikidata:$1' }),
  shown: {
    title: ['.wikibase-title-label'],
    originalTitle: [`#P1476 ${value}`],
    year: [`#P577 ${value}`, `#P580 ${value}`],
    directors: [`#P57 ${value}`],
    genres: [`#P136 ${value}`],
    cast: { each: `#P161 ${value}` },
    ids: [`#P345 ${value}`],
  },
  // An item of anything: a film has a title's id on IMDb, or a director and a day of release.
  refine(film, { root }) {
    const isOnImdb = film.keys.some((key) => key.startsWith('imdb:'));
    if (!isOnImdb && !(film.directors.length > 0 && root.querySelector('#P577'))) return null;
    const isSeries = root.querySelector('#P2437, #P449, #P4983') !== null;
    return { ...film, kind: root.querySelector('#P4908') ? 'episode' : isSeries ? 'series' : 'film' };
  },
};
