import type { Facts } from '../scan/facts.ts';
import type { Piece } from '../text/piece.ts';
import { chooseVerdict, isJudgement, shortenVerdict } from './choose-verdict.ts';
import type { Body } from './split-sections.ts';

export interface FoundVerdict {
  verdict: Piece | null;
  /** The body, with what a labelled verdict says beyond the sentence chosen from it in its conclusion. */
  body: Body;
}

/** Pieces in the order in which they stand in the text. */
const inOrder = (pieces: readonly Piece[]) => pieces.toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));

/**
 * The sentence that stands for a review: what a label calls the verdict, else a summary that judges, else the sentence
 * of the conclusion that judges most.
 */
export function findVerdict(facts: Facts, body: Body, filmTitle: string | null): FoundVerdict {
  const behindLabels = inOrder(facts.verdict);
  const labelled = shortenVerdict(behindLabels, filmTitle);
  if (labelled) {
    const isWhole = labelled.at.length >= behindLabels.reduce((sum, { at }) => sum + at.length, 0);
    return {
      verdict: labelled,
      body: isWhole ? body : { ...body, conclusion: inOrder([...body.conclusion, ...behindLabels]) },
    };
  }
  const headed = shortenVerdict(body.labelledVerdict, filmTitle);
  if (headed) return { verdict: headed, body };
  if (facts.summary && isJudgement(facts.summary.text)) return { verdict: facts.summary, body };
  const isShort = body.conclusion.length === 0;
  const told = body.sections.filter(({ spoiler }) => !spoiler).flatMap(({ paragraphs }) => paragraphs);
  const before = isShort ? [] : [...body.intro, ...told];
  return { verdict: chooseVerdict(isShort ? body.intro : body.conclusion, before, filmTitle), body };
}
