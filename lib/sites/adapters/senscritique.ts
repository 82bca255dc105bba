import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://www.senscritique.com/film/fight_club/363185',
    'https://www.senscritique.com/film/fight_club/363185/critiques',
    'https://www.senscritique.com/serie/severance/39832651',
  ],
  others: [
    'https://www.senscritique.com/',
    'https://www.senscritique.com/films/tops/top111',
    'https://www.senscritique.com/jeuvideo/portal_2/152377',
    'https://www.senscritique.com/livre/dune/1234',
    'https://www.senscritique.com/contact/ana_de_armas/123',
    'https://www.senscritique.com/search?query=ballerina',
  ],
};

export const senscritique: Site = {
  id: 'senscritique',
  name: 'SensCritique',
  matches: ['https://www.senscritique.com/*'],
  readAddress: byPath(
    { path: /^\/film\/[^/]+\/(\d+)/, kind: 'film', key: 'senscritique:$1' },
    { path: /^\/serie\/[^/]+\/(\d+)/, kind: 'series', key: 'senscritique:$1' },
  ),
  shown: { labels: '*' },
  tail: /^(?:Critiques?|Avis|Casting|Bande-annonce|Photos?) (?:de |d')/,
};
