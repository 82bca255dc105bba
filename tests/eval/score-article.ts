import type { ParsedArticle, ParsedReview } from '../../lib/formats/article/parsed-article.ts';

/** What a person expects of an article; the README of the data says what each field means. All but `type` may be left out. */
export interface ExpectedArticle {
  file?: string;
  type: string;
  articleTitle?: string | null;
  title?: string | null;
  titleAlso?: string[];
  year?: number | null;
  genres?: string[];
  directors?: string[];
  cast?: string[];
  castFrom?: string | null;
  premiere?: string | null;
  web?: string[];
  runtimeMinutes?: number | null;
  imdbId?: string | null;
  rating?: { raw: string; value: number | null; max: number | null } | null;
  author?: string | null;
  published?: string | null;
  summary?: string | null;
  introStartsWith?: string | null;
  pros?: string[];
  cons?: string[];
  headings?: string[];
  verdictAnyOf?: string[];
  bodyMustContain?: string[];
  mustNotContain?: string[];
}

/** How one field of one article came out. */
export interface FieldScore {
  field: string;
  result: 'right' | 'wrong' | 'missing';
  expected: unknown;
  given: unknown;
}

export interface ArticleScore {
  fields: FieldScore[];
  /** Noise that stands in the take all the same. */
  noiseKept: string[];
}

/** A text as it is compared: no marks of Markdown or HTML, white space folded. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/!?\[\[(?:[^[\]|]{0,300}\|)?([^[\]|]{0,300})\]\]/g, '$1')
    .replace(/!?\[([^[\]]{0,300})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/[*_#`\u00ad\u200b]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

const isSame = (a: string, b: string) => foldText(a) === foldText(b);

function scoreOne(field: string, expected: unknown, given: unknown, isRight: boolean): FieldScore {
  const nothing = given === null || given === undefined || given === '' || (Array.isArray(given) && given.length === 0);
  return { field, result: isRight ? 'right' : nothing ? 'missing' : 'wrong', expected, given };
}

/** Null on both sides is right; a value where none is expected is wrong. */
function scoreText(
  field: string,
  expected: string | null | undefined,
  given: string | null,
  also: readonly string[] = [],
): FieldScore {
  const own = given === '' ? null : given;
  const isRight =
    expected == null ? own === null : own !== null && [expected, ...also].some((text) => isSame(text, own));
  return scoreOne(field, expected ?? null, own, isRight);
}

function scoreNumber(field: string, expected: number | null | undefined, given: number | null): FieldScore {
  return scoreOne(field, expected ?? null, given, (expected ?? null) === given);
}

function scoreList(field: string, expected: readonly string[] | undefined, given: readonly string[]): FieldScore {
  const wanted = expected ?? [];
  return scoreOne(
    field,
    wanted,
    given,
    wanted.length === given.length && wanted.every((text, i) => isSame(text, given[i] ?? '')),
  );
}

/** People named in prose are a bonus: some may be left out, nobody else may be given. No field where none is given. */
function scoreCast({ cast = [], castFrom }: ExpectedArticle, given: readonly string[]): FieldScore[] {
  if (castFrom !== 'prose') return [scoreList('cast', cast, given)];
  if (given.length === 0) return [];
  return [
    scoreOne(
      'cast',
      cast,
      given,
      given.every((name) => cast.some((known) => isSame(known, name))),
    ),
  ];
}

/** A link counts by its label or its address. */
function scoreWeb(expected: readonly string[] = [], review: ParsedReview | null): FieldScore {
  const given = review?.web ?? [];
  const isRight =
    expected.length === given.length &&
    expected.every((text, i) => given[i]?.url === text || isSame(given[i]?.label ?? '', text));
  return scoreOne(
    'web',
    expected,
    given.map(({ label, url }) => url ?? label),
    isRight,
  );
}

/** Value and scale where they are expected, else the words of the rating; nothing where nothing is. */
function scoreRating(expected: ExpectedArticle['rating'], review: ParsedReview | null, text: string): FieldScore {
  const rating = review?.take.rating ?? null;
  const place = review?.sources.rating?.[0];
  const raw = place ? text.slice(place.start, place.end) : '';
  const given = rating && { raw, value: rating.value, max: rating.best };
  if (!expected) return scoreOne('rating', null, given, rating === null);
  const isValue = expected.value === null || expected.value === rating?.value;
  const isMax = expected.max === null || expected.max === rating?.best;
  const isRaw = expected.value !== null || isSame(expected.raw, raw);
  return scoreOne('rating', expected, given, rating !== null && isValue && isMax && isRaw);
}

/**
 * All expected headings in their order. Others beside them are wrong, too, unless they are marked as headings in the
 * text itself: the expectations name some of a long article's only.
 */
function scoreHeadings(expected: readonly string[] = [], review: ParsedReview | null, text: string): FieldScore {
  const given = review?.headings ?? [];
  const marked = new Set(
    [...text.matchAll(/^\s{0,3}(?:#{1,6}\s+(.+)|\*\*(.+)\*\*)$/gm)].map((match) =>
      foldText(match[1] ?? match[2] ?? ''),
    ),
  );
  let at = 0;
  for (const heading of given) if (at < expected.length && isSame(heading, expected[at] ?? '')) at++;
  const others = given.filter((heading) => !expected.some((wanted) => isSame(wanted, heading)));
  const isOthersFine = expected.length > 0 && others.every((heading) => marked.has(foldText(heading)));
  return scoreOne('headings', expected, given, at === expected.length && (others.length === 0 || isOthersFine));
}

/** Every word of a take that a person would see, in the order in which a review is read. */
export function wordsOfTake({ take }: ParsedReview): string {
  const { intro, sections, conclusion, verdict, pros, cons } = take;
  const parts = [
    intro,
    ...sections.flatMap(({ heading, text }) => [heading, text]),
    conclusion,
    verdict,
    ...pros,
    ...cons,
  ];
  return foldText(parts.join('\n\n'));
}

/** Compares what was read with what is expected, field by field; fields that the expectations leave open are not scored. */
export function scoreArticle(expected: ExpectedArticle, parsed: ParsedArticle, text: string): ArticleScore {
  const review = parsed.ok ? parsed : null;
  const take = review?.take;
  const film = take?.film;
  const imdb = film?.keys.find((key) => key.startsWith('imdb:'))?.slice('imdb:'.length) ?? null;
  const body = review ? wordsOfTake(review) : '';
  const opening = foldText(take?.intro || (take?.sections[0]?.text ?? '') || (take?.conclusion ?? ''));
  const ending = foldText(`${take?.verdict ?? ''}\n${take?.conclusion ?? ''}`);
  const anyOf = expected.verdictAnyOf ?? [];
  const wanted = expected.bodyMustContain ?? [];
  const fields: FieldScore[] = [
    scoreOne('type', expected.type, parsed.kind, expected.type === parsed.kind),
    scoreText('articleTitle', expected.articleTitle, parsed.headline),
    scoreText('title', expected.title, film?.title ?? null, expected.titleAlso),
    scoreNumber('year', expected.year, film?.year ?? null),
    scoreList('genres', expected.genres, film?.genres ?? []),
    scoreList('directors', expected.directors, film?.directors ?? []),
    ...scoreCast(expected, film?.cast.map(({ name }) => name) ?? []),
    scoreText('premiere', expected.premiere, film?.premiere ?? null),
    scoreWeb(expected.web, review),
    scoreNumber('runtimeMinutes', expected.runtimeMinutes, film?.runtimeMinutes ?? null),
    scoreText('imdbId', expected.imdbId, imdb),
    scoreRating(expected.rating, review, text),
    scoreText('author', expected.author, take?.author ?? null),
    scoreText('published', expected.published, parsed.publishedOn),
    scoreText('summary', expected.summary, review?.summary ?? null),
    scoreList('pros', expected.pros, take?.pros ?? []),
    scoreList('cons', expected.cons, take?.cons ?? []),
    scoreHeadings(expected.headings, review, text),
  ];
  if (expected.introStartsWith) {
    fields.push(
      scoreOne(
        'intro',
        expected.introStartsWith,
        opening.slice(0, 120),
        opening.startsWith(foldText(expected.introStartsWith)),
      ),
    );
  }
  if (anyOf.length > 0) {
    fields.push(
      scoreOne(
        'verdict',
        anyOf,
        take?.verdict ?? null,
        anyOf.some((sentence) => ending.includes(foldText(sentence))),
      ),
    );
  }
  if (wanted.length > 0) {
    const lost = wanted.filter((part) => !body.includes(foldText(part)));
    fields.push({ field: 'body', result: lost.length === 0 ? 'right' : 'missing', expected: lost, given: null });
  }
  const everything = foldText(
    JSON.stringify(take ?? {})
      .replace(/\\n/g, ' ')
      .replace(/\\"/g, '"'),
  );
  return { fields, noiseKept: (expected.mustNotContain ?? []).filter((noise) => everything.includes(foldText(noise))) };
}
