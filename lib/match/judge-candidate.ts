import type { Said } from './apply-corrections.ts';
import { compareKeys } from './compare-keys.ts';
import { explainAgainst, explainEvidence, explainKeys } from './explain.ts';
import type { FilmProfile } from './film-profile.ts';
import type { Certainty } from './match.ts';
import { type Evidence, isTranslated, weighEvidence } from './weigh-evidence.ts';

/** What is thought of one candidate by itself, before it is held against the others. */
export interface Judgement {
  /** Null where too little speaks for it. */
  certainty: Certainty | null;
  /** Comparable between candidates; infinite for certain ones. */
  score: number;
  reasons: string[];
  evidence: Evidence;
}

/** Same title and years one apart, nothing else known: 7.5. A title in another language, same year and director: 7. */
const likelyScore = 7;
/** Same title, two years apart: 4.5. */
const possibleScore = 4.5;
/** More than evidence comes to: what the user has said of a page of this name is asked beside a certain match only. */
const saidScore = 100;
/** An actor in common is to be expected of two films by one director. */
const companions = 2;
/** Further apart, a director has made the film twice. */
const mostYearsApart = 3;

/** Null where the keys say that it is another film. `said`: the user's word that it is this one. */
export function judgeCandidate(page: FilmProfile, stored: FilmProfile, said: Said | null = null): Judgement | null {
  const { shared, against } = compareKeys(page.film.keys, stored.film.keys);
  const isSaid = said !== null && !said.byName;
  if (!isSaid && shared.length === 0 && against.length > 0) return null;
  const evidence = weighEvidence(page, stored);
  if (said?.byName && shared.length === 0) {
    return {
      certainty: 'likely',
      score: saidScore,
      reasons: ['you said so of a page with this title and year'],
      evidence,
    };
  }
  if (isSaid) return { certainty: 'certain', score: Number.POSITIVE_INFINITY, reasons: ['you said so'], evidence };
  if (shared.length > 0) {
    const reasons = explainKeys(shared);
    if (against.length === 0) return { certainty: 'certain', score: Number.POSITIVE_INFINITY, reasons, evidence };
    // one key says yes, another no: one of them was written down wrong
    return {
      certainty: 'possible',
      score: possibleScore,
      reasons: [...reasons, ...explainAgainst(against)],
      evidence,
    };
  }
  const reasons = explainEvidence(evidence);
  const { score } = evidence;
  if (score < possibleScore) return { certainty: null, score, reasons, evidence };
  return { certainty: score >= likelyScore && !isDoubtful(evidence) ? 'likely' : 'possible', score, reasons, evidence };
}

/** What director, year and cast must say where the titles have nothing in common. */
function isSurelyTranslated({ title, directors, yearsApart, cast, sameRuntime }: Evidence): boolean {
  if (directors !== 'same' || yearsApart === null || yearsApart > 1 || cast.differs || sameRuntime === false)
    return false;
  const isCastSame = cast.shared >= companions;
  const isLikeness = title.likeness !== 'strange';
  return yearsApart === 0 ? isCastSame || isLikeness : isCastSame && isLikeness;
}

/** However much else speaks for it, these are asked: what tells two films of one title apart is there. */
function isDoubtful(evidence: Evidence): boolean {
  const { title, directors, kindDiffers, yearsApart } = evidence;
  if (kindDiffers || directors === 'other' || (yearsApart ?? 0) > mostYearsApart) return true;
  if (isTranslated(evidence)) return !isSurelyTranslated(evidence);
  // the next part of a series shares as many words, and comes a year later
  if (title.likeness === 'akin') return directors !== 'same' || yearsApart !== 0;
  return title.by === null || title.likeness === 'sequel';
}
