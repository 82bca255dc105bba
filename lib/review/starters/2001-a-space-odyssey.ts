import { makeStarter, type Starter } from './starter.ts';

export const spaceOdyssey: Starter = makeStarter(
  'starter-2001-a-space-odyssey-1968',
  {
    title: '2001: A Space Odyssey',
    year: 1968,
    directors: ['Stanley Kubrick'],
    cast: [
      { name: 'Keir Dullea', role: 'Dr. David Bowman' },
      { name: 'Gary Lockwood', role: 'Dr. Frank Poole' },
      { name: 'William Sylvester', role: 'Dr. Heywood R. Floyd' },
      { name: 'Daniel Richter', role: 'Moon-Watcher' },
      { name: 'Leonard Rossiter', role: 'Dr. Andrei Smyslov' },
      { name: 'Margaret Tyzack', role: 'Elena' },
      { name: 'Douglas Rain', role: 'HAL 9000 (voice)' },
    ],
    genres: ['Science Fiction', 'Adventure'],
    premiere: '2 April 1968 (Washington, D.C.)',
    runtimeMinutes: 149,
    keys: ['imdb:tt0062622', 'tmdb:movie/62', 'wikidata:Q103474'],
  },
  {
    stance: 'recommended',
    rating: { value: 4.5, worst: 0, best: 5 },
    verdict: 'The grandest question mark in cinema. Bring a dark room and patience, and it hands you the sky.',
    pros: [
      'Spaceflight as a waltz: decades of better machines later, nothing looks truer.',
      'HAL, courteous to the last syllable, is the most human voice on board, and that is the point.',
      'It trusts silence, and leaves the thinking to you.',
      'A man’s own breathing in a helmet does more than any orchestra could.',
    ],
    cons: [
      'Its people are about as warm as their equipment.',
      'The last stretch leaves some in awe and some looking at the clock, and often it is the same person.',
    ],
  },
);
