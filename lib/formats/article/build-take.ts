import { makeFilm } from '../../film/film.ts';
import { limits } from '../../film/limits.ts';
import type { Film } from '../../film/schema.ts';
import type { Rating } from '../../review/rating.ts';
import type { Take } from '../../review/schema.ts';
import { makeTake } from '../../review/take.ts';
import type { Body } from './body/split-sections.ts';
import { extentOfAll } from './body/split-sections.ts';
import type { FoundTitle } from './film/find-title.ts';
import type { SetAside } from './noise/set-aside.ts';
import type { ArticleField, Doubt, Sources } from './parsed-article.ts';
import type { Facts, Read, ReadRating } from './scan/facts.ts';
import { type Extent, extentOf, joinPieces, type Piece } from './text/piece.ts';

/** What is known when a take is put together. */
export interface TakeParts {
  kind: Film['kind'] | null;
  title: FoundTitle | null;
  year: Read<number> | null;
  facts: Facts;
  rating: ReadRating | null;
  stance: Take['stance'];
  verdict: Piece | null;
  spoilerWarning: Piece | null;
  body: Body;
  language: string | null;
}

export interface BuiltTake {
  take: Take;
  sources: Sources;
  setAside: SetAside[];
  doubts: Doubt[];
}

const cut = (text: string, max: number) => (text.length > max ? text.slice(0, max) : text);
const openable = (address: string) =>
  address.length <= limits.url && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

/** Writes values into a take and their places into its sources, within the limits of the schema. */
export function buildTake(parts: TakeParts): BuiltTake {
  const { facts, body, title, year } = parts;
  const sources: Sources = {};
  const setAside: SetAside[] = [];
  const doubts: Doubt[] = [];
  const note = (field: ArticleField, extents: Extent[]) => {
    if (extents.length > 0) sources[field] = extents;
  };
  const one = (field: ArticleField, piece: Piece | null, max: number): string | null => {
    if (!piece || piece.text === '') return null;
    note(field, [extentOf(piece)]);
    return cut(piece.text, max);
  };
  const list = (field: ArticleField, pieces: readonly Piece[], mostEntries: number, max: number): string[] => {
    for (const piece of pieces.slice(mostEntries))
      setAside.push({ extent: extentOf(piece), reason: 'longer than a review may be' });
    const kept = pieces.slice(0, mostEntries);
    note(field, kept.map(extentOf));
    return kept.map(({ text }) => cut(text, max));
  };
  const paragraphs = (pieces: readonly Piece[]): string => {
    const text = pieces.map(({ text: words }) => words).join('\n\n');
    const last = pieces.at(-1);
    if (text.length > limits.paragraphs && last) {
      const all = joinPieces(pieces, '\n\n');
      setAside.push({
        extent: { start: all.at[limits.paragraphs] ?? 0, end: extentOf(last).end },
        reason: 'longer than a review may be',
      });
    }
    return cut(text, limits.paragraphs);
  };
  const value = <T>(field: ArticleField, read: Read<T> | null): T | null => {
    if (read) note(field, [extentOf(read.piece)]);
    return read?.value ?? null;
  };
  const film = parts.kind
    ? makeFilm({
        kind: parts.kind,
        title: one('title', title?.title ?? null, limits.title) ?? '',
        originalTitle: one('originalTitle', facts.originalTitle, limits.title),
        year: value('year', year),
        genres: list('genres', facts.genres, limits.genres, limits.name),
        directors: list('directors', facts.directors, limits.people, limits.name),
        cast: facts.cast
          .slice(0, limits.people)
          .map(({ name, role }) => ({ name: cut(name, limits.name), role: role && cut(role, limits.role) })),
        premiere: one('premiere', facts.premiere, limits.name),
        runtimeMinutes: value('runtimeMinutes', facts.runtime),
        keys: [...new Set(facts.keys.map(({ value: key }) => key))].slice(0, limits.keys),
      })
    : makeFilm();
  if (parts.kind) {
    note(
      'cast',
      facts.cast.slice(0, limits.people).map(({ piece }) => extentOf(piece)),
    );
    note(
      'keys',
      facts.keys.slice(0, limits.keys).map(({ piece }) => extentOf(piece)),
    );
  }
  const rating: Rating | null = value('rating', parts.rating);
  if (parts.rating?.isScaleGuessed) {
    doubts.push({
      field: 'rating',
      why: `The text does not say out of how much; ${parts.rating.value.best} is likely.`,
    });
  }
  if (title && title.sureness < 50)
    doubts.push({ field: 'title', why: 'The text does not say plainly which film it is about.' });
  note('stance', parts.stance && parts.rating ? [extentOf(parts.rating.piece)] : []);
  note(
    'sections',
    body.sections.map(({ heading, paragraphs: pieces }) => extentOfAll([...(heading ? [heading] : []), ...pieces])),
  );
  note('intro', body.intro.length > 0 ? [extentOfAll(body.intro)] : []);
  const ending = [...(body.conclusionHeading ? [body.conclusionHeading] : []), ...body.conclusion];
  note('conclusion', ending.length > 0 ? [extentOfAll(ending)] : []);
  const url = facts.url && openable(facts.url.text) ? one('url', facts.url, limits.url) : null;
  const take = makeTake(film, {
    author: one('author', facts.author, limits.name),
    publisher: one('publisher', facts.publisher, limits.name),
    language: parts.language,
    verdict: one('verdict', parts.verdict, limits.line) ?? '',
    stance: parts.stance,
    rating,
    pros: list('pros', facts.pros, limits.lines, limits.line),
    cons: list('cons', facts.cons, limits.lines, limits.line),
    intro: paragraphs(body.intro),
    sections: body.sections.map(({ heading, paragraphs: pieces, spoiler }) => ({
      heading: cut(heading?.text ?? '', limits.title),
      text: paragraphs(pieces),
      spoiler,
    })),
    conclusion: paragraphs(ending),
    spoiler: one('spoiler', parts.spoilerWarning, limits.line) !== null,
    tags: list('tags', facts.tags, limits.tags, limits.name),
    url,
    publishedOn: value('publishedOn', facts.published),
  });
  return { take, sources, setAside, doubts };
}
