import { makeStarter, type Starter } from './starter.ts';

export const ballerina: Starter = makeStarter(
  'starter-ballerina-2025',
  {
    title: 'Ballerina',
    otherTitles: ['From the World of John Wick: Ballerina'],
    year: 2025,
    directors: ['Len Wiseman'],
    cast: [
      { name: 'Ana de Armas', role: 'Eve Macarro' },
      { name: 'Anjelica Huston', role: 'The Director' },
      { name: 'Gabriel Byrne', role: 'The Chancellor' },
      { name: 'Ian McShane', role: 'Winston Scott' },
      { name: 'Keanu Reeves', role: 'John Wick' },
      { name: 'Lance Reddick', role: 'Charon' },
      { name: 'Norman Reedus', role: 'Daniel Pine' },
      { name: 'Catalina Sandino Moreno', role: 'Lena' },
    ],
    genres: ['Action', 'Thriller'],
    premiere: '6 June 2025 (United States)',
    runtimeMinutes: 125,
    keys: ['imdb:tt7181546', 'tmdb:movie/541671'],
  },
  {
    stance: 'recommended',
    rating: { value: 3.5, worst: 0, best: 5 },
    verdict:
      'The story fits on a ticket stub, the fights do not: a handsome, breathless Friday night with an heiress worth meeting again.',
    pros: [
      'Ana de Armas fights like somebody smaller and quicker-witted than everyone else in the room, and every brawl is planned around that.',
      'One idea to a fight, and each is spent to the last penny: grenades in a cramped shop, a flamethrower against a fire hose.',
      'The snowbound last third looks like a picture-book village that somebody has booby-trapped.',
      'Lance Reddick’s farewell behind the hotel desk, brief and full of grace.',
    ],
    cons: [
      'Her grief gets a prologue and then mostly errands; we learn how she aims long before we learn who she is.',
      'Whenever the most famous guest walks in, the camera forgets whose film this is.',
      'For a film of this name, there is very little dancing in it.',
    ],
  },
);
