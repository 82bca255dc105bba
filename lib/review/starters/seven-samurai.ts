import { makeStarter, type Starter } from './starter.ts';

export const sevenSamurai: Starter = makeStarter(
  'starter-seven-samurai-1954',
  {
    title: 'Seven Samurai',
    originalTitle: '七人の侍',
    otherTitles: ['Shichinin no samurai'],
    year: 1954,
    directors: ['Akira Kurosawa'],
    cast: [
      { name: 'Toshiro Mifune', role: 'Kikuchiyo' },
      { name: 'Takashi Shimura', role: 'Kambei Shimada' },
      { name: 'Daisuke Katō', role: 'Shichirōji' },
      { name: 'Isao Kimura', role: 'Katsushirō Okamoto' },
      { name: 'Minoru Chiaki', role: 'Heihachi Hayashida' },
      { name: 'Seiji Miyaguchi', role: 'Kyūzō' },
      { name: 'Yoshio Inaba', role: 'Gorōbei Katayama' },
      { name: 'Keiko Tsushima', role: 'Shino' },
    ],
    genres: ['Action', 'Drama'],
    premiere: '26 April 1954 (Japan)',
    runtimeMinutes: 207,
    keys: ['imdb:tt0047478', 'tmdb:movie/346', 'wikidata:Q189540'],
  },
  {
    stance: 'recommended',
    rating: { value: 5, worst: 0, best: 5 },
    verdict: 'Every film in which a team is gathered has borrowed from this one, and none has given it back improved.',
    pros: [
      'You know all seven men, and half of the village, long before the first arrow flies.',
      'Battles that could be followed on a map: rain, mud, fences and footwork instead of noise.',
      'Mifune, half clown and half open wound, scratching himself through the best part of his life.',
      'Takashi Shimura makes calm look like the bravest thing a person can do.',
    ],
    cons: [
      'Three and a half hours want an evening kept free, and the intermission kept too.',
      'The women of the village have little to do but to be afraid and be feared for.',
    ],
  },
);
