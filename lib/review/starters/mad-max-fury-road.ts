import { makeStarter, type Starter } from './starter.ts';

export const madMaxFuryRoad: Starter = makeStarter(
  'starter-mad-max-fury-road-2015',
  {
    title: 'Mad Max: Fury Road',
    year: 2015,
    directors: ['George Miller'],
    cast: [
      { name: 'Tom Hardy', role: 'Max Rockatansky' },
      { name: 'Charlize Theron', role: 'Imperator Furiosa' },
      { name: 'Nicholas Hoult', role: 'Nux' },
      { name: 'Hugh Keays-Byrne', role: 'Immortan Joe' },
      { name: 'Rosie Huntington-Whiteley', role: 'The Splendid Angharad' },
      { name: 'Riley Keough', role: 'Capable' },
      { name: 'Zoë Kravitz', role: 'Toast the Knowing' },
      { name: 'Abbey Lee', role: 'The Dag' },
    ],
    genres: ['Action', 'Adventure', 'Science Fiction'],
    premiere: '7 May 2015 (Los Angeles)',
    runtimeMinutes: 120,
    keys: ['imdb:tt1392190', 'tmdb:movie/76341', 'wikidata:Q1757288'],
  },
  {
    stance: 'recommended',
    rating: { value: 5, worst: 0, best: 5 },
    verdict: 'A single chase, as clear as a diagram and as mad as a carnival.',
    pros: [
      'Every stunt has a place, a weight and a consequence; in all that dust you never lose your way.',
      'Charlize Theron carries the film with a stare and a steering wheel.',
      'A whole society is told in props: steering wheels on an altar, chrome on the teeth, a guitar that spits fire.',
      'Orange days and blue nights instead of the usual grey end of the world.',
    ],
    cons: [
      'Max rides as a passenger in a film that bears his name.',
      'It hardly ever lowers its voice; take a seat further back than usual.',
    ],
  },
);
