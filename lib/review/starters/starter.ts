import { makeFilm } from '../../film/film.ts';
import type { Film } from '../../film/schema.ts';
import type { Take } from '../schema.ts';
import { makeTake } from '../take.ts';

/** A review of ours that a new library may begin with. */
export interface Starter {
  /** Stays the same in every version: adding the starters twice changes nothing. */
  id: string;
  take: Take;
}

/** A starter in English, signed with the program's own name: no critic is made up. */
export function makeStarter(id: string, film: Partial<Film>, said: Partial<Omit<Take, 'film'>>): Starter {
  return { id, take: makeTake(makeFilm(film), { author: 'Lobby Card', language: 'en', ...said }) };
}
