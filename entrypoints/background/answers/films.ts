import * as z from 'zod/mini';
import type { AnswersTo } from '../../../lib/browser/answer-messages.ts';
import type { FilmMessages } from '../../../lib/browser/messages/films.ts';
import { limits } from '../../../lib/film/limits.ts';
import { filmKeySchema, filmSchema, text, yearSchema } from '../../../lib/film/schema.ts';
import { mergeInto, putFilms, splitOff } from '../change-films.ts';
import { readFilm } from '../read-film.ts';
import { type Desk, done } from './desk.ts';
import { byId, door, id, pages } from './door.ts';

/** More reviews than anybody makes one film of at once. */
const some = z.array(id).check(z.minLength(1), z.maxLength(1_000));
const otherFilm = z.object({
  title: text(limits.title).check(z.minLength(1)),
  year: z.nullable(yearSchema),
  directors: z.array(text(limits.name)).check(z.maxLength(limits.people)),
});
const state = z.object({ id, revision: z.int(), film: filmSchema, learnedKeys: z.array(filmKeySchema) });
const states = z.object({ states: z.array(state).check(z.maxLength(10_000)) });

export function answerFilms({ library, now, changing }: Desk): AnswersTo<FilmMessages> {
  return {
    readFilm: door(pages, byId, (one) => readFilm(library, one.id)),
    mergeFilms: door(pages, z.object({ ids: some, into: id }), ({ ids, into }) =>
      changing(mergeInto(library, ids, into, now())),
    ),
    splitFilm: door(pages, z.object({ ids: some, film: otherFilm }), ({ ids, film }) =>
      changing(splitOff(library, ids, film, now())),
    ),
    putFilms: door(pages, states, (before) => done(changing(putFilms(library, before.states, now())))),
  };
}
