import type { FrontFacts } from '../front-matter/read-front-facts.ts';
import type { Scan } from '../scan/scan.ts';
import { fold } from '../text/fold.ts';
import type { Piece } from '../text/piece.ts';
import { aboveInfoBox } from './above-info-box.ts';
import { countMentions } from './count-mentions.ts';
import { findDatedOpening, findMentions } from './find-mentions.ts';
import { readHeadline, type TitleCandidate, withoutSite } from './read-headline.ts';

export interface FoundTitle {
  title: Piece;
  year: Piece | null;
  /** 0 to 100: how plainly the text says that this is the film. */
  sureness: number;
}

interface Weighed extends FoundTitle {
  /** How often the article must speak of it for it to count. */
  mentionsNeeded: number;
}

const longestTitle = 150;
const weights: Record<TitleCandidate['how'], number> = {
  year: 88,
  review: 78,
  quoted: 70,
  signed: 60,
  announced: 50,
  whole: 40,
  dated: 38,
  start: 36,
  part: 34,
};

function fromHeadline(piece: Piece | null, bonus: number): Weighed[] {
  if (!piece) return [];
  return readHeadline(piece).candidates.map(({ title, year, how }) => ({
    title,
    year,
    sureness: weights[how] + bonus + (how === 'quoted' && /[『《]/.test(piece.text) ? 25 : 0),
    mentionsNeeded:
      how === 'start' ? 2 : how === 'part' || how === 'dated' || (how === 'whole' && title.text.length > 60) ? 1 : 0,
  }));
}

/** Above an info box stands the title and nothing else, if not with its year. */
function fromBoxTitle(piece: Piece): Weighed[] {
  const [first] = fromHeadline(piece, 0);
  const whole = { title: piece, year: null, sureness: 45, mentionsNeeded: 0 };
  return first && first.year !== null ? [first] : [whole];
}

/** Front matter that knows the film's year, people or genre has the film's title for its own. */
function isOfFilm({ facts }: FrontFacts): boolean {
  return facts.year !== null || facts.directors.length > 0 || facts.genres.length > 0 || facts.keys.length > 0;
}

/**
 * Finds the film that a text is about. What names it outright (a label, front matter) goes first, then headlines that
 * give a year or call themselves a review, the line above an info box, and the phrase that the text sets off most.
 * What is only likely must be spoken of in the text.
 * @param headline the article's own headline, where it has one
 * @param foldedBody the article's text, folded, without its headline
 */
export function findTitle(
  scan: Scan,
  front: FrontFacts | null,
  headline: Piece | null,
  foldedBody: string,
): FoundTitle | null {
  const above = aboveInfoBox(scan);
  const lines = scan.lines.filter((_, i) => scan.uses[i] === 'open' || scan.uses[i] === 'heading');
  const mentions = findMentions(lines).slice(0, 8);
  const opening = findDatedOpening(lines);
  const certain = (title: Piece | null | undefined, sureness: number): Weighed[] =>
    title ? [{ title, year: null, sureness, mentionsNeeded: 0 }] : [];
  const named: Weighed[] = [
    ...certain(front?.film, 100),
    ...certain(scan.facts.title, 98),
    ...fromHeadline(front?.title ?? null, front && isOfFilm(front) ? 40 : 7),
    ...fromHeadline(headline, 0),
    ...fromHeadline(front?.page ? withoutSite(front.page) : null, -3),
    ...(above && above.piece.at[0] !== headline?.at[0] ? fromBoxTitle(above.piece) : []),
  ];
  const verified = named.flatMap((candidate) => {
    const isBoxTitle = candidate.title.at[0] === above?.piece.at[0] && above?.piece.at[0] !== headline?.at[0];
    const count = countMentions(foldedBody, candidate.title.text) - (isBoxTitle ? 1 : 0);
    const bonus = count > 1 ? 22 : count > 0 ? 12 : 0;
    return count < candidate.mentionsNeeded ? [] : [{ ...candidate, sureness: candidate.sureness + bonus }];
  });
  const setOff = mentions.map(({ piece, count, year }) => ({
    title: piece,
    year,
    sureness: count > 2 ? 60 : count > 1 ? 52 : 34,
    mentionsNeeded: 0,
  }));
  const inOpening = opening ? [{ title: opening.piece, year: opening.year, sureness: 50, mentionsNeeded: 0 }] : [];
  const candidates = [...verified, ...setOff, ...inOpening].filter(({ title }) => title.text.length <= longestTitle);
  const best = candidates.toSorted((a, b) => b.sureness - a.sureness)[0];
  if (!best) return null;
  const same = candidates.filter(({ title }) => fold(title.text) === fold(best.title.text));
  return {
    title: best.title,
    year: best.year ?? same.find(({ year }) => year)?.year ?? null,
    sureness: Math.min(100, best.sureness),
  };
}
