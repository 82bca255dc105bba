import { makeStarter, type Starter } from './starter.ts';

export const amelie: Starter = makeStarter(
  'starter-amelie-2001',
  {
    title: 'Amélie',
    originalTitle: 'Le Fabuleux Destin d’Amélie Poulain',
    year: 2001,
    directors: ['Jean-Pierre Jeunet'],
    cast: [
      { name: 'Audrey Tautou', role: 'Amélie Poulain' },
      { name: 'Mathieu Kassovitz', role: 'Nino Quincampoix' },
      { name: 'Rufus', role: 'Raphaël Poulain' },
      { name: 'Serge Merlin', role: 'Raymond Dufayel' },
      { name: 'Jamel Debbouze', role: 'Lucien' },
      { name: 'Isabelle Nanty', role: 'Georgette' },
      { name: 'Dominique Pinon', role: 'Joseph' },
      { name: 'Yolande Moreau', role: 'Madeleine Wallace' },
    ],
    genres: ['Comedy', 'Romance'],
    premiere: '25 April 2001 (France)',
    runtimeMinutes: 122,
    keys: ['imdb:tt0211915', 'tmdb:movie/194', 'wikidata:Q484048'],
  },
  {
    stance: 'mixed',
    rating: { value: 3.5, worst: 0, best: 5 },
    verdict: 'A box of sweets made by a watchmaker: a delight by the piece, a little much by the pound.',
    pros: [
      'Audrey Tautou turns shyness into a talent for mischief.',
      'Small pleasures, such as the crack of burnt sugar under a spoon, are staged like stunts.',
      'Yann Tiersen’s accordion moves in with you for a week.',
    ],
    cons: [
      'Whimsy at full volume, and hardly a pause for breath.',
      'Its Paris has been swept clean of nearly everything that makes Paris a city.',
      'Some of her good deeds, seen from the other side of the door, are a matter for the police.',
    ],
  },
);
