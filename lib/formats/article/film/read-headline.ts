import { type Piece, slicePiece, trimPiece } from '../text/piece.ts';
import { reviewWord, rubric, sureReviewWord } from './review-words.ts';

/** A title that a headline may name, and how plainly it says that this is a film's title. */
export interface TitleCandidate {
  title: Piece;
  year: Piece | null;
  /**
   * `X (2020)`, `X review`, `"X"`, `X, de Somebody`, `Review: X …`, the whole headline, `X 2020`, its first words, or its
   * part before a colon. The last five may hold more or less than the title.
   */
  how: 'year' | 'review' | 'quoted' | 'signed' | 'announced' | 'whole' | 'dated' | 'start' | 'part';
}

export interface Headline {
  candidates: TitleCandidate[];
  isReview: boolean;
}

const longestHeadline = 250;
const mostStartWords = 6;
const yearBehind =
  /^(.{1,150}?)\s*(?:[([（【]\s*(?:[^()[\]]{1,60}[,;]\s*)?((?:18|19|20)\d\d)(?:\s*[,;][^()[\]]{0,60})?\s*[)\]）】]|\s[|–—-]\s*((?:18|19|20)\d\d)(?!\d))/u;
const quoted =
  /“([^”]{1,100})”|„([^“”]{1,100})[“”]|«\s?([^»]{1,100}?)\s?»|»([^«]{1,100})«|(?<![\p{L}\p{N}])(?:"([^"]{1,100})"|‘([^’]{1,100})’(?!\p{L})|'([^']{1,100})'(?!\p{L}))|「([^」]{1,60})」|『([^』]{1,60})』|《([^》]{1,60})》/u;
const reviewBefore = new RegExp(
  `^${reviewWord}\\s*(?:[:：|–—-]|of\\b|zu\\b|von\\b|zum film\\b|de la película|du film\\b|de\\b|di\\b|del film\\b|do filme\\b|filmu\\b|van\\b|:)\\s*(?=\\S)`,
  'iu',
);
const reviewBehind = new RegExp(
  `^(.{1,150}?)(?:\\s*[:：|,–—([/-]\\s*|\\s+|(?<=[\\u3040-\\u9fff」』]))(?:(?:a|an|the|my|our|die|eine|ein|la|une|una|unsere|meine|im)\\s+)?${reviewWord}(?![\\p{L}\\p{N}])`,
  'iu',
);
const seriesPrefix =
  /^.{1,60}?#\s?\d{1,4}\s*[:–—-]\s*(?=\S)|^(?:day|week|night|part|episode|tag|jour|día)\s+\d{1,3}\s*[:–—-]\s+(?=\S)/iu;
const bracketPrefix = /^[[(【]([^\])】]{1,30})[\])】]\s*(?=\S)/u;
const siteSuffix = /\s+(?:[|–—•·«»]|-|::)\s+([^|–—•·«»]{1,50})$/u;
/** First words that are no title by themselves. */
const generic =
  /^(?:the|this|that|film|films|movie|movies|review|kritik|critique|der|die|das|les|une|los|las|una|gli|why|how|what|warum|wie)$/iu;
const endings = /[\s:：|–—,\-/]+$/u;

/** Without what comes before a title: a rubric in brackets, the name and number of a series of posts, `Review:`. */
function withoutPrefixes(piece: Piece): Piece {
  let rest = piece;
  for (let round = 0; round < 3; round++) {
    const bracket = bracketPrefix.exec(rest.text);
    const isRubric = bracket?.[1] && rubric.test(bracket[1].trim());
    const prefix = (isRubric && bracket) || seriesPrefix.exec(rest.text) || reviewBefore.exec(rest.text);
    if (!prefix || prefix[0].length >= rest.text.length) break;
    rest = trimPiece(slicePiece(rest, prefix[0].length));
  }
  return rest;
}

function withoutQuotes(piece: Piece): Piece {
  const match = quoted.exec(piece.text);
  const inside = match?.slice(1).find(Boolean);
  if (!match || !inside || match.index > 0 || match[0].length < piece.text.length) return piece;
  const from = match[0].indexOf(inside);
  return slicePiece(piece, from, from + inside.length);
}

function tidy(piece: Piece): Piece {
  const end = endings.exec(piece.text);
  return trimPiece(withoutQuotes(trimPiece(end ? slicePiece(piece, 0, end.index) : piece)));
}

/** Without the name of the site, which pages put behind their title. */
export function withoutSite(page: Piece): Piece {
  const match = siteSuffix.exec(page.text);
  if (!match?.[1] || sureReviewWord.test(match[1]) || /^(?:18|19|20)\d\d$/.test(match[1].trim())) return page;
  return slicePiece(page, 0, match.index);
}

/** Reads what film a headline is about, in the ways in which headlines of reviews say it. The surest come first. */
export function readHeadline(headline: Piece): Headline {
  if (headline.text === '' || headline.text.length > longestHeadline) return { candidates: [], isReview: false };
  const isReview = sureReviewWord.test(headline.text);
  const bare = withoutPrefixes(headline);
  const candidates: TitleCandidate[] = [];
  const add = (how: TitleCandidate['how'], piece: Piece, of: Piece | null = null) => {
    const title = tidy(piece);
    if (title.text !== '' && /[\p{L}\p{N}]/u.test(title.text)) candidates.push({ title, year: of, how });
  };
  const dated = yearBehind.exec(bare.text);
  if (dated?.[1]) {
    const digits = dated[2] ?? dated[3] ?? '';
    const at = dated[0].lastIndexOf(digits);
    const before = slicePiece(bare, 0, dated[1].length);
    const behind = reviewBehind.exec(before.text);
    add('year', behind?.[1] ? slicePiece(before, 0, behind[1].length) : before, slicePiece(bare, at, at + 4));
  }
  const quote = quoted.exec(bare.text);
  const inside = quote?.slice(1).find(Boolean);
  if (quote && inside) {
    const from = quote.index + quote[0].indexOf(inside);
    add('quoted', slicePiece(bare, from, from + inside.length));
  }
  const behind = reviewBehind.exec(bare.text);
  if (behind?.[1]) add('review', slicePiece(bare, 0, behind[1].length));
  else if (bare.text !== headline.text && reviewBefore.test(headline.text)) add('announced', bare);
  add('whole', bare);
  const signed =
    /^(.{1,100}?),\s(?:de|d['’]|di|von|by|van|od)\s?\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3}$/u.exec(bare.text);
  if (signed?.[1]) add('signed', slicePiece(bare, 0, signed[1].length));
  const trailing = /^(.{2,100}?)\s+((?:18|19|20)\d\d)$/u.exec(bare.text);
  if (trailing?.[1]) add('dated', slicePiece(bare, 0, trailing[1].length), slicePiece(bare, bare.text.length - 4));
  const cut = bare.text.search(/\s*(?::\s|\s[–—-]\s)|,\s(?:de|d'|di|by|von|by)\s/u);
  if (cut > 0) add('part', slicePiece(bare, 0, cut));
  const words = [...bare.text.matchAll(/\S+/g)].slice(0, mostStartWords);
  for (const word of words.toReversed()) {
    const start = slicePiece(bare, 0, word.index + word[0].length);
    if (start.text.length > 3 && !generic.test(start.text)) add('start', start);
  }
  return { candidates, isReview };
}
