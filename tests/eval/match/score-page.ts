import type { Film } from '../../../lib/film/schema.ts';
import { lookupKeysOf } from '../../../lib/match/blocking-keys.ts';
import { findMatches } from '../../../lib/match/find-matches.ts';
import type { Candidate, Match } from '../../../lib/match/match.ts';
import type { PageRow, TruthRow } from './rows.ts';

export interface Score {
  page: PageRow;
  truth: TruthRow;
  matches: Match[];
  /** Which review would be shown without asking. */
  answer: string | null;
  isDrawn: boolean;
  /** Microseconds for the keys and the matching; the database's own time is not in it. */
  us: number;
}

export function scorePage(page: PageRow, truth: TruthRow, film: Film, candidates: readonly Candidate[]): Score {
  const start = performance.now();
  lookupKeysOf(film);
  const matches = findMatches(film, candidates);
  const us = (performance.now() - start) * 1000;
  const answer = matches.find((match) => match.certainty !== 'possible')?.reviewId ?? null;
  const isDrawn = candidates.some((candidate) => candidate.reviewId === truth.reviewId);
  return { page, truth, matches, answer, isDrawn, us };
}

export function isRight({ answer, truth }: Score): boolean {
  return answer === truth.reviewId;
}
