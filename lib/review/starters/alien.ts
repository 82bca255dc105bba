import { makeStarter, type Starter } from './starter.ts';

export const alien: Starter = makeStarter(
  'starter-alien-1979',
  {
    title: 'Alien',
    year: 1979,
    directors: ['Ridley Scott'],
    cast: [
      { name: 'Tom Skerritt', role: 'Dallas' },
      { name: 'Sigourney Weaver', role: 'Ripley' },
      { name: 'Veronica Cartwright', role: 'Lambert' },
      { name: 'Harry Dean Stanton', role: 'Brett' },
      { name: 'John Hurt', role: 'Kane' },
      { name: 'Ian Holm', role: 'Ash' },
      { name: 'Yaphet Kotto', role: 'Parker' },
    ],
    genres: ['Horror', 'Science Fiction'],
    premiere: '25 May 1979 (United States)',
    runtimeMinutes: 117,
    keys: ['imdb:tt0078748', 'tmdb:movie/348', 'wikidata:Q103569'],
  },
  {
    stance: 'recommended',
    rating: { value: 5, worst: 0, best: 5 },
    verdict:
      'A haunted house whose nearest neighbour is light years away, and the best cast that was ever frightened in one.',
    pros: [
      'Seven tired people grumble about their bonuses: you believe in the ship before you fear it.',
      'The creature is shown in glimpses and remembered whole.',
      'Ripley earns her authority by being right, not by being announced.',
      'Dripping water, a loose chain, a cat: half of the terror costs nothing.',
    ],
    cons: [
      'The ship’s green-on-black computers have aged faster than the fear.',
      'In the brightest light, a man in a suit is now and then a man in a suit.',
    ],
  },
);
