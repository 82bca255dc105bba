import type { Film } from '../film/schema.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { Correction } from './correction-schema.ts';
import { profileFilm } from './film-profile.ts';
import { judgeCandidate } from './judge-candidate.ts';
import type { Candidate, Certainty, Match } from './match.ts';
import { type Judged, type Settled, settleCertainty } from './settle-certainty.ts';

/** More choices than these are no help. */
const maxOffered = 8;

const order: readonly Certainty[] = ['certain', 'likely', 'possible'];

/**
 * The reviews about a page's film, best first, each with its reasons; the order of the candidates does not matter. Two
 * different films that the evidence can't tell apart are both `possible`; several reviews of one film come together.
 * The user's corrections beat everything. For a page without keys give sightedFilm(sighting).
 */
export function findMatches(
  film: Film,
  candidates: readonly Candidate[],
  corrections: readonly Correction[] = [],
): Match[] {
  const page = profileFilm(film);
  const said = applyCorrections(film, candidates, corrections);
  const judged: Judged[] = [];
  for (const { reviewId, film: stored } of candidates) {
    const word = said.get(reviewId);
    if (word?.says === 'different' && !(word.byName && sharesKey(film, stored))) continue;
    const profile = profileFilm(stored);
    const judgement = judgeCandidate(page, profile, word?.says === 'same' ? word : null);
    if (judgement) judged.push({ ...judgement, reviewId, profile });
  }
  const settled = settleCertainty(judged).sort(compareSettled);
  const offered = settled.filter((one) => one.certainty === 'possible').slice(0, maxOffered);
  return [...settled.filter((one) => one.certainty !== 'possible'), ...offered].map(
    ({ reviewId, certainty, reasons }) => ({ reviewId, certainty, reasons }),
  );
}

function sharesKey(a: Film, b: Film): boolean {
  return a.keys.some((key) => b.keys.includes(key));
}

function compareSettled(a: Settled, b: Settled): number {
  const byCertainty = order.indexOf(a.certainty) - order.indexOf(b.certainty);
  if (byCertainty !== 0) return byCertainty;
  if (a.score !== b.score) return b.score - a.score;
  return a.reviewId < b.reviewId ? -1 : 1;
}
