import { makeStarter, type Starter } from './starter.ts';

export const inTheMoodForLove: Starter = makeStarter(
  'starter-in-the-mood-for-love-2000',
  {
    title: 'In the Mood for Love',
    originalTitle: '花樣年華',
    otherTitles: ['Fa yeung nin wah'],
    year: 2000,
    directors: ['Wong Kar-wai'],
    cast: [
      { name: 'Maggie Cheung', role: 'Su Li-zhen' },
      { name: 'Tony Leung Chiu-wai', role: 'Chow Mo-wan' },
      { name: 'Siu Ping-lam', role: 'Ah Ping' },
      { name: 'Rebecca Pan', role: 'Mrs. Suen' },
      { name: 'Kelly Lai Chen', role: 'Mr. Ho' },
      { name: 'Roy Cheung', role: 'Mr. Chan (voice)' },
      { name: 'Paulyn Sun', role: 'Mrs. Chow (voice)' },
    ],
    genres: ['Drama', 'Romance'],
    premiere: '20 May 2000 (Cannes)',
    runtimeMinutes: 98,
    keys: ['imdb:tt0118694', 'tmdb:movie/843'],
  },
  {
    stance: 'recommended',
    rating: { value: 5, worst: 0, best: 5 },
    verdict: 'Two people do next to nothing about it, and no film has ever been more in love.',
    pros: [
      'Longing told in stairwells, doorways and the steam of a noodle stall.',
      'Maggie Cheung’s dresses keep the calendar: a new pattern is the only date you are given.',
      'The same waltz comes back again and again, and each time it hurts somewhere else.',
    ],
    cons: [
      'The leaps in time are easy to miss when you see it first.',
      'Anyone who hopes to be told what the two of them feel will wait in vain.',
    ],
  },
);
