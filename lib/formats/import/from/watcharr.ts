import { filmOf } from '../fields/film-of.ts';
import { keysOfIds } from '../fields/keys-of-ids.ts';
import { parseDay } from '../fields/parse-day.ts';
import { parseRating } from '../fields/parse-rating.ts';
import { parseYear } from '../fields/parse-year.ts';
import { placeWords } from '../fields/place-words.ts';
import { readKind } from '../fields/read-kind.ts';
import type { JsonFormat } from '../json/json-format.ts';
import { isJsonObject, type JsonObject, memberOf, textOf } from '../json/json-value.ts';
import { makeSaid, type Said } from '../said.ts';

const statusTags: Readonly<Record<string, string>> = { planned: 'watchlist', dropped: 'dropped' };

function readItem(item: JsonObject): Said {
  const kind = readKind(textOf(item, 'content', 'type'));
  const id = textOf(item, 'content', 'tmdbId');
  const film = filmOf({
    kind,
    title: textOf(item, 'content', 'title'),
    year: parseYear(textOf(item, 'content', 'release_date') || textOf(item, 'content', 'first_air_date')),
    keys: keysOfIds({ tmdb: id }, kind),
  });
  const status = textOf(item, 'status').toLowerCase();
  const rating = parseRating(textOf(item, 'rating'), { worst: 1, best: 10 });
  const { take, hasWords, remarks } = placeWords(textOf(item, 'thoughts'));
  const isSeen = status === 'finished' || rating !== null;
  const tag = Object.hasOwn(statusTags, status) ? statusTags[status] : undefined;
  return makeSaid(film, [`${kind}/${id || film.title}`], {
    remarks,
    take: {
      ...take,
      rating,
      viewings: isSeen ? [{ on: null, rewatch: false }] : [],
      tags: tag ? [tag] : [],
      publishedOn: hasWords ? parseDay(textOf(item, 'updatedAt').slice(0, 10)) : null,
    },
  });
}

export const watcharr: JsonFormat = {
  source: 'watcharr',
  name: 'Watcharr export',
  stage: 0,
  recognises: (item) => isJsonObject(memberOf(item, 'content')) && Object.hasOwn(item, 'thoughts'),
  readItem,
};
