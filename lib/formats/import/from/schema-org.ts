import { limits } from '../../../film/limits.ts';
import { readWebAddress } from '../../../film/read-web-address.ts';
import type { Film, FilmKind } from '../../../film/schema.ts';
import { UserError } from '../../../film/user-error.ts';
import type { Rating } from '../../../review/rating.ts';
import { filmOf } from '../fields/film-of.ts';
import { findLinkKeys } from '../fields/find-link-keys.ts';
import { parseDay } from '../fields/parse-day.ts';
import { parseRating } from '../fields/parse-rating.ts';
import { parseYear } from '../fields/parse-year.ts';
import { splitTags } from '../fields/split-tags.ts';
import { splitTitleYear } from '../fields/split-title-year.ts';
import type { JsonFormat } from '../json/json-format.ts';
import { isJsonObject, type JsonObject, listOf, memberOf, textOf } from '../json/json-value.ts';
import { makeSaid, type Said } from '../said.ts';
import { htmlToText } from '../text/html-to-text.ts';

const review = /^(?:Critic|User|Employer)?Review$/;
const kinds: readonly [RegExp, FilmKind][] = [
  [/^(?:Movie|ShortFilm|Film)$/, 'film'],
  [/^(?:TVEpisode|Episode)$/, 'episode'],
  [/^(?:TVSeries|TVSeason|CreativeWorkSeries|TVMiniSeries)$/, 'series'],
];

/** The types of a thing, without the address of their vocabulary. */
const typesOf = (thing: unknown) =>
  listOf(memberOf(thing, '@type')).map((type) => String(type).replace(/^https?:\/\/schema\.org\/|^schema:/, ''));

const isReview = (thing: unknown) => typesOf(thing).some((type) => review.test(type));
const firstObject = (value: unknown): JsonObject | null => listOf(value).find(isJsonObject) ?? null;

/** A text, or the name of a thing. */
const nameOf = (value: unknown): string => {
  const [first] = listOf(value);
  return isJsonObject(first) ? textOf(first, 'name') : typeof first === 'string' ? first.trim() : '';
};
const namesOf = (value: unknown) => listOf(value).map(nameOf).filter(Boolean);

function kindOf(work: unknown): FilmKind | null {
  const types = typesOf(work);
  return kinds.find(([pattern]) => types.some((type) => pattern.test(type)))?.[1] ?? null;
}

function readWork(work: JsonObject): Film {
  const kind = kindOf(work);
  if (!kind) throw new UserError(`This reviews a “${(typesOf(work)[0] ?? 'thing').slice(0, 40)}”, not a film.`);
  const { title, year } = splitTitleYear(textOf(work, 'name'));
  const links = [...listOf(memberOf(work, 'sameAs')), ...listOf(memberOf(work, 'url')), memberOf(work, '@id')];
  return filmOf({
    kind,
    title,
    otherTitles: listOf(memberOf(work, 'alternateName')).map(nameOf),
    year: readYear(work) ?? parseYear(year),
    directors: namesOf(memberOf(work, 'director')),
    cast: namesOf(memberOf(work, 'actor') ?? memberOf(work, 'actors'))
      .slice(0, limits.people)
      .map((name) => ({ name: name.slice(0, limits.name), role: null })),
    genres: namesOf(memberOf(work, 'genre')),
    runtimeMinutes: readMinutes(textOf(work, 'duration')),
    keys: findLinkKeys(links.filter((link) => typeof link === 'string')),
  });
}

function readYear(work: JsonObject): number | null {
  const text = textOf(work, 'datePublished') || textOf(work, 'dateCreated') || textOf(work, 'startDate');
  return /\d{4}/.test(text) ? parseYear(text) : null;
}

/** `PT1H58M`, or minutes alone. */
function readMinutes(text: string): number | null {
  const [, hours = '0', minutes = '0'] = /^PT(?:(\d{1,3})H)?(?:(\d{1,4})M)?/.exec(text) ?? [];
  return Number(hours) * 60 + Number(minutes) || null;
}

function readRating(value: unknown): Rating | null {
  const rating = firstObject(value);
  if (!rating) return typeof value === 'number' ? parseRating(String(value), { worst: 1, best: 5 }) : null;
  const text = textOf(rating, 'ratingValue');
  const shown = Number(text.replace(',', '.'));
  const best = Number(textOf(rating, 'bestRating')) || 5;
  const worst = textOf(rating, 'worstRating');
  // one is the worst where nothing is said, but half a star and nought are given too
  return parseRating(text, { worst: worst === '' ? (shown < 1 ? 0 : 1) : Number(worst), best });
}

/** Notes as an ordered list, as texts, or as one text of several lines. */
function readNotes(value: unknown): string[] {
  const items = listOf(value).flatMap((one) =>
    isJsonObject(one) && memberOf(one, 'itemListElement') ? listOf(memberOf(one, 'itemListElement')) : [one],
  );
  return items
    .map((item) => nameOf(item) || nameOf(memberOf(item, 'item')))
    .flatMap((text) => text.split('\n'))
    .map((text) => htmlToText(text).replace(/\s+/g, ' ').slice(0, limits.line))
    .filter(Boolean)
    .slice(0, limits.lines);
}

function readReview(node: JsonObject, work: JsonObject | null): Said {
  const reviewed = firstObject(memberOf(node, 'itemReviewed')) ?? work;
  if (!reviewed) throw new UserError('This review does not say which film it is about.');
  const film = readWork(reviewed);
  const author = nameOf(memberOf(node, 'author')).slice(0, limits.name) || null;
  const url = readWebAddress(nameOf(memberOf(node, 'url')) || textOf(node, '@id'));
  const publishedOn = parseDay(textOf(node, 'datePublished') || textOf(node, 'dateCreated'));
  const verdict = htmlToText(textOf(node, 'description') || textOf(node, 'abstract')).replace(/\s+/g, ' ');
  const body = htmlToText(textOf(node, 'reviewBody') || textOf(node, 'text'));
  const isCut = body.length > limits.paragraphs;
  return makeSaid(film, [`${film.title} (${film.year ?? ''})`], {
    isAlone: true,
    entry: url ?? [author, film.title, film.year, publishedOn].filter(Boolean).join(' / '),
    ratedOn: publishedOn,
    remarks: isCut ? ['Its text was longer than a review may be, and was cut.'] : [],
    take: {
      author,
      publisher: nameOf(memberOf(node, 'publisher')).slice(0, limits.name) || null,
      language: textOf(node, 'inLanguage').slice(0, 35) || null,
      verdict: verdict.slice(0, limits.line),
      rating: readRating(memberOf(node, 'reviewRating')),
      pros: readNotes(memberOf(node, 'positiveNotes')),
      cons: readNotes(memberOf(node, 'negativeNotes')),
      intro: (body === verdict ? '' : body).slice(0, limits.paragraphs),
      tags: listOf(memberOf(node, 'keywords')).flatMap((word) => splitTags(nameOf(word))),
      url,
      publishedOn,
    },
  });
}

/** The reviews in a thing: itself, those of a work, those of an article. */
function* findReviews(node: JsonObject): Generator<[JsonObject, JsonObject | null]> {
  if (isReview(node)) {
    yield [node, null];
    return;
  }
  const work = kindOf(node) ? node : null;
  const inner = ['review', 'reviews', 'mainEntity', 'hasPart', '@graph'].flatMap((name) =>
    listOf(memberOf(node, name)),
  );
  for (const one of inner.slice(0, 5_000)) if (isJsonObject(one) && isReview(one)) yield [one, work];
}

/** All reviews in a piece of JSON-LD. @throws UserError where there is none, or one that can't be read. */
export function readSchemaOrg(node: JsonObject): Said[] {
  const found = [...findReviews(node)];
  if (found.length === 0) {
    throw new UserError(`This “${(typesOf(node)[0] ?? 'entry').slice(0, 40)}” is no review, and holds none.`);
  }
  return found.map(([one, work]) => readReview(one, work));
}

export const schemaOrg: JsonFormat = {
  source: 'schema.org',
  name: 'Reviews in JSON-LD',
  stage: 0,
  recognises: (first) =>
    Object.hasOwn(first, '@type') || (Object.hasOwn(first, '@context') && Object.hasOwn(first, '@graph')),
  readItem: readSchemaOrg,
};
