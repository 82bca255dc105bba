import type { FilmKind } from '../../../film/schema.ts';
import { UserError } from '../../../film/user-error.ts';
import { filmOf } from '../fields/film-of.ts';
import { keysOfIds } from '../fields/keys-of-ids.ts';
import { parseDay } from '../fields/parse-day.ts';
import { parseRating } from '../fields/parse-rating.ts';
import { parseYear } from '../fields/parse-year.ts';
import { readWords } from '../fields/place-words.ts';
import type { JsonFormat, JsonPlace } from '../json/json-format.ts';
import { isJsonObject, type JsonObject, memberOf, textOf } from '../json/json-value.ts';
import { makeSaid, type Said } from '../said.ts';

const things = ['movie', 'show', 'anime'] as const;
const tagOfStatus: Readonly<Record<string, string>> = { plantowatch: 'watchlist', dropped: 'dropped' };

function readItem(item: JsonObject, { list }: JsonPlace): Said {
  const thing = things.find((name) => isJsonObject(memberOf(item, name)));
  if (!thing) throw new UserError('This entry names no film or series.');
  const kind: FilmKind = thing === 'movie' || textOf(item, 'anime_type') === 'movie' ? 'film' : 'series';
  const ids = (name: string) => memberOf(item, thing, 'ids', name);
  const number = textOf(item, thing, 'ids', 'simkl') || textOf(item, thing, 'ids', 'simkl_id');
  const place = thing === 'movie' ? 'movies' : list === 'anime' ? 'anime' : 'tv';
  const film = filmOf({
    kind,
    title: textOf(item, thing, 'title'),
    year: parseYear(textOf(item, thing, 'year')),
    keys: [...keysOfIds({ imdb: ids('imdb'), tmdb: ids('tmdb') }, kind), number ? `simkl:${place}/${number}` : null],
  });
  const status = textOf(item, 'status').toLowerCase();
  const watched = parseDay(textOf(item, 'last_watched_at'));
  const rating = parseRating(textOf(item, 'user_rating'), { worst: 1, best: 10 });
  const { text, remarks } = readWords(textOf(item, 'memo', 'text') || textOf(item, 'memo'));
  const isSeen = watched !== null || rating !== null || status === 'completed';
  const tag = Object.hasOwn(tagOfStatus, status) ? tagOfStatus[status] : undefined;
  return makeSaid(film, [`${place}/${number || film.keys[0] || `${film.title} (${film.year ?? ''})`}`], {
    ratedOn: parseDay(textOf(item, 'user_rated_at')),
    remarks,
    take: {
      rating,
      note: text,
      viewings: isSeen ? [{ on: watched, rewatch: false }] : [],
      tags: tag ? [tag] : [],
    },
  });
}

/** Simkl's backup: lists of films, series and anime in one object. */
export const simkl: JsonFormat = {
  source: 'simkl',
  name: 'Simkl backup',
  stage: 0,
  recognises: (item, { list }) =>
    things.some((name) => isJsonObject(memberOf(item, name))) &&
    Object.hasOwn(item, 'status') &&
    (list === null || /^(?:movies|shows|anime)$/.test(list)),
  readItem,
};
