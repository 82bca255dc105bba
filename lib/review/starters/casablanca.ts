import { makeStarter, type Starter } from './starter.ts';

export const casablanca: Starter = makeStarter(
  'starter-casablanca-1942',
  {
    title: 'Casablanca',
    year: 1942,
    directors: ['Michael Curtiz'],
    cast: [
      { name: 'Humphrey Bogart', role: 'Rick Blaine' },
      { name: 'Ingrid Bergman', role: 'Ilsa Lund' },
      { name: 'Paul Henreid', role: 'Victor Laszlo' },
      { name: 'Claude Rains', role: 'Captain Louis Renault' },
      { name: 'Conrad Veidt', role: 'Major Heinrich Strasser' },
      { name: 'Sydney Greenstreet', role: 'Signor Ferrari' },
      { name: 'Peter Lorre', role: 'Ugarte' },
      { name: 'Dooley Wilson', role: 'Sam' },
    ],
    genres: ['Drama', 'Romance', 'War'],
    premiere: '26 November 1942 (New York)',
    runtimeMinutes: 102,
    keys: ['imdb:tt0034583', 'tmdb:movie/289', 'wikidata:Q132689'],
  },
  {
    stance: 'recommended',
    rating: { value: 5, worst: 0, best: 5 },
    verdict: 'Its lines have turned into proverbs, and still they land as if nobody had ever said them before.',
    pros: [
      'Bogart and Bergman play a whole past with glances, across a room full of people.',
      'Claude Rains is given the funniest lines ever written for a film about despair, and drops them like small change.',
      'Every face at the bar has somewhere to flee from; many of the actors truly had.',
      'An hour and three quarters without one wasted entrance.',
    ],
    cons: [
      'Ilsa is handed all the feeling and too few of the decisions.',
      'In the Paris memories, the painted backdrops show.',
      'Victor Laszlo is so noble that one would not want to sit next to him for long.',
    ],
  },
);
