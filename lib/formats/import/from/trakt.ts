import type { Film, FilmKind } from '../../../film/schema.ts';
import { UserError } from '../../../film/user-error.ts';
import { filmOf } from '../fields/film-of.ts';
import { keysOfIds } from '../fields/keys-of-ids.ts';
import { parseDay } from '../fields/parse-day.ts';
import { parseRating } from '../fields/parse-rating.ts';
import { parseYear } from '../fields/parse-year.ts';
import { placeWords, readWords } from '../fields/place-words.ts';
import type { JsonFormat, JsonPlace } from '../json/json-format.ts';
import { isJsonObject, type JsonObject, memberOf, textOf } from '../json/json-value.ts';
import { makeSaid, type Said } from '../said.ts';

const things = ['movie', 'episode', 'season', 'show'] as const;
type Thing = (typeof things)[number];
const kinds: Record<Thing, FilmKind> = { movie: 'film', episode: 'episode', season: 'series', show: 'series' };

const seen = (on: ReturnType<typeof parseDay>) => [{ on, rewatch: false }];

/** What an entry is about: the innermost thing that it names. */
function findThing(item: JsonObject): Thing {
  const thing = things.find((name) => isJsonObject(memberOf(item, name)));
  if (thing) return thing;
  const type = textOf(item, 'type') || 'entry';
  throw new UserError(`This ${type.slice(0, 30)} names no film or series.`);
}

function titleOf(item: JsonObject, thing: Thing): string {
  const show = textOf(item, 'show', 'title');
  if (thing === 'season') return `${show}: season ${textOf(item, 'season', 'number')}`;
  if (thing !== 'episode') return textOf(item, thing, 'title');
  const place = `${textOf(item, 'episode', 'season')}×${textOf(item, 'episode', 'number')}`;
  return [show, textOf(item, 'episode', 'title') || place].filter(Boolean).join(': ');
}

function readFilm(item: JsonObject, thing: Thing): { film: Film; ids: string[] } {
  const kind = kinds[thing];
  const ids = (name: string) => memberOf(item, thing, 'ids', name);
  const keys =
    thing === 'season' ? [] : keysOfIds({ imdb: ids('imdb'), tmdb: ids('tmdb'), traktSlug: ids('slug') }, kind);
  const film = filmOf({ kind, title: titleOf(item, thing), year: parseYear(textOf(item, thing, 'year')), keys });
  const id = textOf(item, thing, 'ids', 'trakt') || film.keys[0] || `${film.title} (${film.year ?? ''})`;
  return { film, ids: [`${thing}/${id}`] };
}

/** What the file's name tells of entries that only name films. */
function readTags({ path }: JsonPlace): string[] {
  const name = path.toLowerCase();
  if (/watch-?list/.test(name)) return ['watchlist'];
  if (/favou?rites/.test(name)) return ['liked'];
  if (/collection/.test(name)) return ['collection'];
  const list = /(?:lists?-list-\d+-|lists\/)([a-z0-9-]+)\.json$/.exec(name)?.[1];
  return list && list !== 'lists' ? [list.replace(/-/g, ' ')] : [];
}

/** A comment or note may lie in an object of its own, as the API writes it, or in the entry itself. */
function readText(item: JsonObject, name: 'comment' | 'note'): JsonObject {
  const inner = memberOf(item, name);
  return isJsonObject(inner) ? inner : item;
}

function readComment(item: JsonObject): Said {
  const comment = readText(item, 'comment');
  if (Number(textOf(comment, 'parent_id')) > 0) {
    throw new UserError('This is an answer to somebody else’s comment, not a review.');
  }
  const { take, remarks } = placeWords(textOf(comment, 'comment'));
  const { film, ids } = readFilm(item, findThing(item));
  const written = parseDay(textOf(comment, 'created_at'));
  return makeSaid(film, ids, {
    entry: `comment/${textOf(comment, 'id') || `${ids[0]} ${written ?? ''}`}`,
    ratedOn: written,
    remarks,
    take: {
      ...take,
      rating: parseRating(textOf(comment, 'user_rating') || textOf(comment, 'user_stats', 'rating'), {
        worst: 1,
        best: 10,
      }),
      spoiler: memberOf(comment, 'spoiler') === true,
      publishedOn: written,
      viewings: seen(null),
    },
  });
}

function readNote(item: JsonObject): Said {
  const note = readText(item, 'note');
  const { text, remarks } = readWords(textOf(note, 'notes'));
  const { film, ids } = readFilm(item, findThing(item));
  const spoiler = memberOf(note, 'spoiler') === true;
  return makeSaid(film, ids, { remarks, take: { note: text, spoiler } });
}

function readMark(item: JsonObject, place: JsonPlace): Said {
  const watched = textOf(item, 'watched_at') || textOf(item, 'last_watched_at');
  const rating = parseRating(textOf(item, 'rating'), { worst: 1, best: 10 });
  const found = findThing(item);
  // that one episode was seen belongs to its series: people have thousands of them
  const thing = found === 'episode' && rating === null && isJsonObject(memberOf(item, 'show')) ? 'show' : found;
  const { film, ids } = readFilm(item, thing);
  const note = readWords(textOf(item, 'notes'));
  return makeSaid(film, ids, {
    ratedOn: parseDay(textOf(item, 'rated_at')),
    remarks: note.remarks,
    take: {
      rating,
      note: note.text,
      viewings: watched || rating ? seen(parseDay(watched)) : [],
      tags: watched || rating ? [] : readTags(place),
    },
  });
}

const hasAny = (item: JsonObject, ...names: string[]) => names.some((name) => Object.hasOwn(item, name));

/** An entry about a person or a list names its kind only. What its importer takes has its ids beside that. */
const namesThing = (item: JsonObject) =>
  things.some((name) => isJsonObject(memberOf(item, name))) ||
  (hasAny(item, 'type') && !hasAny(item, 'imdb_id', 'tmdb_id', 'trakt_id', 'tvdb_id'));

/** Trakt's objects, as its export has them in both layouts, and its API. */
export const trakt: readonly JsonFormat[] = [
  {
    source: 'trakt',
    name: 'Trakt comments',
    stage: 'texts',
    recognises: (item) => namesThing(item) && hasAny(item, 'comment'),
    readItem: readComment,
  },
  {
    source: 'trakt',
    name: 'Trakt notes',
    stage: 1,
    recognises: (item) =>
      namesThing(item) &&
      (isJsonObject(memberOf(item, 'note')) || hasAny(item, 'attached_to')) &&
      !hasAny(item, 'rank'),
    readItem: readNote,
  },
  {
    source: 'trakt',
    name: 'Trakt ratings, history and lists',
    stage: 0,
    recognises: (item) =>
      namesThing(item) &&
      hasAny(item, 'rated_at', 'watched_at', 'last_watched_at', 'listed_at', 'collected_at', 'last_collected_at') &&
      !hasAny(item, 'user_rating', 'user_rated_at', 'status'),
    readItem: readMark,
  },
];
