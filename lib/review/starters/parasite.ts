import { makeStarter, type Starter } from './starter.ts';

export const parasite: Starter = makeStarter(
  'starter-parasite-2019',
  {
    title: 'Parasite',
    originalTitle: '기생충',
    otherTitles: ['Gisaengchung'],
    year: 2019,
    directors: ['Bong Joon Ho'],
    cast: [
      { name: 'Song Kang-ho', role: 'Kim Ki-taek' },
      { name: 'Lee Sun-kyun', role: 'Park Dong-ik' },
      { name: 'Cho Yeo-jeong', role: 'Choi Yeon-gyo' },
      { name: 'Choi Woo-shik', role: 'Kim Ki-woo' },
      { name: 'Park So-dam', role: 'Kim Ki-jung' },
      { name: 'Jang Hye-jin', role: 'Chung-sook' },
      { name: 'Lee Jung-eun', role: 'Moon-gwang' },
      { name: 'Jung Ji-so', role: 'Park Da-hye' },
    ],
    genres: ['Comedy', 'Drama', 'Thriller'],
    premiere: '21 May 2019 (Cannes)',
    runtimeMinutes: 132,
    keys: ['imdb:tt6751668', 'tmdb:movie/496243', 'wikidata:Q61448040'],
  },
  {
    stance: 'recommended',
    rating: { value: 5, worst: 0, best: 5 },
    verdict: 'A swindlers’ comedy that keeps changing the floor under its feet and never drops a plate.',
    pros: [
      'There is no weak player in it, and Song Kang-ho can change the temperature of a scene by breathing out.',
      'The house acts along: its stairs, its window, and who may look out of it.',
      'It is funny for an hour, and then goes on being funny after you would rather it stopped.',
      'Nobody is simply good and nobody is simply to blame.',
    ],
    cons: [
      'Its symbols like to point at themselves, though the film is quick to make a joke of that.',
      'The last minutes spell out an ache that was plain to see.',
    ],
  },
);
