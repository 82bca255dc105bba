import { makeFilm } from '../film/film.ts';
import type { Film } from '../film/schema.ts';
import type { Take } from './schema.ts';

/** A take with nothing said yet, about a film. */
export function makeTake(film: Film = makeFilm(), said: Partial<Omit<Take, 'film'>> = {}): Take {
  return {
    film,
    author: null,
    publisher: null,
    language: null,
    verdict: '',
    stance: null,
    rating: null,
    pros: [],
    cons: [],
    intro: '',
    sections: [],
    conclusion: '',
    viewings: [],
    tags: [],
    spoiler: false,
    url: null,
    publishedOn: null,
    note: '',
    ...said,
  };
}
