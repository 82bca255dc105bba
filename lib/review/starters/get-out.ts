import { makeStarter, type Starter } from './starter.ts';

export const getOut: Starter = makeStarter(
  'starter-get-out-2017',
  {
    title: 'Get Out',
    year: 2017,
    directors: ['Jordan Peele'],
    cast: [
      { name: 'Daniel Kaluuya', role: 'Chris Washington' },
      { name: 'Allison Williams', role: 'Rose Armitage' },
      { name: 'Catherine Keener', role: 'Missy Armitage' },
      { name: 'Bradley Whitford', role: 'Dean Armitage' },
      { name: 'Caleb Landry Jones', role: 'Jeremy Armitage' },
      { name: 'Betty Gabriel', role: 'Georgina' },
      { name: 'Lil Rel Howery', role: 'Rod Williams' },
      { name: 'LaKeith Stanfield', role: 'Andre Hayworth' },
    ],
    genres: ['Horror', 'Mystery', 'Thriller'],
    premiere: '23 January 2017 (Sundance)',
    runtimeMinutes: 104,
    keys: ['imdb:tt5052448', 'tmdb:movie/419430'],
  },
  {
    stance: 'recommended',
    rating: { value: 4.5, worst: 0, best: 5 },
    verdict:
      'A comedy of manners that tightens by a hair with every scene, until you find that you are holding on to the chair.',
    pros: [
      'Daniel Kaluuya does more with a polite smile than most do with a scream.',
      'Small talk as a weapon: each compliment at the garden party has a hook in it.',
      'Everything is laid out in plain sight, so the second viewing is even better.',
      'A friend on the phone says exactly what the back row is thinking.',
    ],
    cons: [
      'The explanation, when it comes, is wilder than the story needs.',
      'The finish is more ordinary, and bloodier, than the hour before it deserves.',
    ],
  },
);
