import { keyOfAddress } from '../film/find-keys.ts';
import { readCast } from '../film/read-cast.ts';
import { readGenres } from '../film/read-genres.ts';
import { readRuntime } from '../film/read-runtime.ts';
import { readYear } from '../film/read-year.ts';
import { isName, splitNames } from '../film/split-names.ts';
import type { LabelField } from '../labels/label-table.ts';
import { findLabelledRating, findRatingLine } from '../rating/find-rating.ts';
import type { Link } from '../text/clean-marks.ts';
import { findDate } from '../text/find-date.ts';
import { type Piece, slicePiece, splitPiece, trimPiece } from '../text/piece.ts';
import type { Facts, ReadRating } from './facts.ts';
import { splitItems } from './split-items.ts';

/** Takes the words behind a label into the facts; false where they are not what the label announces. */
type Apply = (facts: Facts, value: Piece, links: readonly Link[]) => boolean;

const longestTitle = 150;
const longestPremiere = 160;
const longestSummary = 600;

/** `Overall`, `Total`, `Gesamtwertung` and the like stand for the whole, beside ratings of its parts. */
const overall =
  /^(?:overall|total|final|gesamt|endwertung|schluss|globale|finale|complessivo|koncowa|celkove|genel|総合)/i;

/** What stands between a rating and words about it: `8/10 (great). One of …`. */
const behindRating = /^[^\p{L}\p{N}(]*(?:\([^()]{0,60}\))?[\s\p{P}]*/u;
const leastSaid = 25;

export function addRating(facts: Facts, value: Piece, rank: ReadRating['rank'], label = ''): boolean {
  const found = rank === 'line' ? findRatingLine(value.text) : findLabelledRating(value.text);
  if (!found) return false;
  const piece = slicePiece(value, found.from, found.to);
  const isOverall = rank === 'label' && overall.test(label);
  const said = trimPiece(
    slicePiece(value, found.to + (behindRating.exec(value.text.slice(found.to))?.[0].length ?? 0)),
  );
  if (rank === 'label' && said.text.length >= leastSaid) facts.verdict.push(said);
  facts.ratings.push({
    value: found.rating,
    piece,
    rank: isOverall ? 'overall' : rank,
    isScaleGuessed: found.isScaleGuessed,
  });
  return true;
}

function addNames(list: Piece[], value: Piece): boolean {
  const names = value.text.length <= 300 ? splitNames(value) : [];
  if (names.length === 0 || !names.every(({ text }) => isName(text))) return false;
  list.push(...names);
  return true;
}

/** A title is a few words that make no sentence. */
function isTitle(text: string): boolean {
  return (
    text !== '' &&
    text.length <= longestTitle &&
    !/[.。]$/.test(text.replace(/\b[A-Z]\.$|\.\.\.$/, '')) &&
    text.split(/\s+/).length <= 16
  );
}

const addWeb: Apply = (facts, value, links) => {
  if (value.text.length > 500) return false;
  const parts = splitPiece(value, /\s*[,;|、•·]\s+|\s+(?:and|und|et|y|e|en|i|a|ve)\s+|\s+\|\s+/giu);
  for (const part of parts) {
    const url =
      links.find(({ label }) => label.at[0] === part.at[0])?.url ??
      /https?:\/\/\S{3,1900}/.exec(part.text)?.[0] ??
      null;
    facts.web.push({ label: part, url });
    const key = keyOfAddress(url ?? '');
    if (key) facts.keys.push({ value: key, piece: part });
  }
  return parts.length > 0;
};

const once =
  <K extends 'title' | 'originalTitle' | 'premiere' | 'summary'>(field: K, accepts: (text: string) => boolean): Apply =>
  (facts, value) => {
    if (!accepts(value.text)) return false;
    facts[field] ??= value;
    return true;
  };

const appliers: Record<LabelField, Apply> = {
  pros: (facts, value) => facts.pros.push(...splitItems(value)) > 0,
  cons: (facts, value) => facts.cons.push(...splitItems(value)) > 0,
  verdict: (facts, value) =>
    findRatingLine(value.text) ? addRating(facts, value, 'label', 'overall') : facts.verdict.push(value) > 0,
  summary: once('summary', (text) => text.length <= longestSummary),
  rating: (facts, value) => addRating(facts, value, 'label'),
  author: (facts, value) => {
    const [name] = splitPiece(value, /\s*[,|(–—]\s*|\s+-\s+|\s+(?:on|am|le|el|il)\s+/g);
    if (!name || !isName(name.text)) return false;
    facts.author ??= name;
    return true;
  },
  published: (facts, value) => {
    const found = findDate(value.text);
    if (!found) return false;
    facts.published ??= { value: found.date, piece: slicePiece(value, found.from, found.to) };
    return true;
  },
  title: once('title', isTitle),
  originalTitle: once('originalTitle', isTitle),
  genre: (facts, value) => {
    const genres = readGenres(value);
    if (genres && facts.genres.length === 0) facts.genres.push(...genres);
    return genres !== null;
  },
  director: (facts, value) => (facts.directors.length > 0 ? false : addNames(facts.directors, value)),
  cast: (facts, value) => {
    const members = readCast(value);
    if (members) facts.cast.push(...members);
    return members !== null;
  },
  premiere: once('premiere', (text) => text !== '' && text.length <= longestPremiere),
  year: (facts, value) => {
    const year = value.text.length <= 60 ? readYear(value.text) : null;
    const at = value.text.indexOf(String(year));
    if (year) facts.year ??= { value: year, piece: slicePiece(value, at, at + 4) };
    return year !== null;
  },
  runtime: (facts, value) => {
    const minutes = value.text.length <= 60 ? readRuntime(value.text, true) : null;
    if (minutes) facts.runtime ??= { value: minutes, piece: value };
    return minutes !== null;
  },
  web: addWeb,
  other: () => false,
};

/** Takes the words behind a label into the facts, by the first of its meanings that they fit; null where none does. */
export function applyLabel(
  facts: Facts,
  fields: readonly LabelField[],
  value: Piece,
  links: readonly Link[],
  label = '',
): LabelField | null {
  for (const field of fields) {
    if (field === 'rating' && addRating(facts, value, 'label', label)) return field;
    if (field !== 'rating' && appliers[field](facts, value, links)) return field;
  }
  return null;
}
