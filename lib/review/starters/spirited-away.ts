import { makeStarter, type Starter } from './starter.ts';

export const spiritedAway: Starter = makeStarter(
  'starter-spirited-away-2001',
  {
    title: 'Spirited Away',
    originalTitle: '千と千尋の神隠し',
    otherTitles: ['Sen to Chihiro no kamikakushi'],
    year: 2001,
    directors: ['Hayao Miyazaki'],
    cast: [
      { name: 'Rumi Hiiragi', role: 'Chihiro Ogino / Sen (voice)' },
      { name: 'Miyu Irino', role: 'Haku (voice)' },
      { name: 'Mari Natsuki', role: 'Yubaba / Zeniba (voice)' },
      { name: 'Bunta Sugawara', role: 'Kamaji (voice)' },
      { name: 'Yoomi Tamai', role: 'Lin (voice)' },
      { name: 'Takashi Naitō', role: 'Akio Ogino (voice)' },
      { name: 'Yasuko Sawaguchi', role: 'Yūko Ogino (voice)' },
      { name: 'Ryūnosuke Kamiki', role: 'Boh (voice)' },
    ],
    genres: ['Animation', 'Family', 'Fantasy'],
    premiere: '20 July 2001 (Japan)',
    runtimeMinutes: 125,
    keys: ['imdb:tt0245429', 'tmdb:movie/129', 'wikidata:Q155653'],
  },
  {
    stance: 'recommended',
    rating: { value: 5, worst: 0, best: 5 },
    verdict:
      'Courage, learned one small job at a time, in the most crowded and most generous world that was ever drawn.',
    pros: [
      'Chihiro starts out whiny and scared, and grows by scrubbing floors rather than by prophecy.',
      'Behind every sliding door of the bathhouse, somebody’s whole life is going on.',
      'Nobody in it stays merely wicked for long.',
      'A train ride over shallow water: the loveliest few minutes of doing nothing in all animation.',
    ],
    cons: [
      'It follows the rules of a dream; whoever needs them explained will be cross by the middle.',
      'Some of the early frights are strong for the very small.',
    ],
  },
);
