import { makeStarter, type Starter } from './starter.ts';

export const portraitOfALadyOnFire: Starter = makeStarter(
  'starter-portrait-of-a-lady-on-fire-2019',
  {
    title: 'Portrait of a Lady on Fire',
    originalTitle: 'Portrait de la jeune fille en feu',
    year: 2019,
    directors: ['Céline Sciamma'],
    cast: [
      { name: 'Noémie Merlant', role: 'Marianne' },
      { name: 'Adèle Haenel', role: 'Héloïse' },
      { name: 'Luàna Bajrami', role: 'Sophie' },
      { name: 'Valeria Golino', role: 'The Countess' },
    ],
    genres: ['Drama', 'Romance'],
    premiere: '19 May 2019 (Cannes)',
    runtimeMinutes: 122,
    keys: ['imdb:tt8613070', 'tmdb:movie/531428'],
  },
  {
    stance: 'recommended',
    rating: { value: 4.5, worst: 0, best: 5 },
    verdict: 'A love story made out of looking, and out of finding that one is looked at in return.',
    pros: [
      'Sitting for a picture becomes a duel, then a conversation, then something neither of them has a word for.',
      'There is scarcely any music, so when it comes it knocks you over.',
      'Cloth, candles and sea: nearly every image could hang on a wall, and not one shows off.',
      'The maid’s troubles are given the same care as those of the ladies.',
    ],
    cons: [
      'It holds its breath for so long at the start that it may seem cold.',
      'The talk about Orpheus says aloud what the pictures have said already.',
    ],
  },
);
