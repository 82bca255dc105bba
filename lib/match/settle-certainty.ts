import { foldLetters } from '../film/fold-letters.ts';
import { compareDirectors } from './compare-directors.ts';
import { compareKeys } from './compare-keys.ts';
import type { FilmProfile } from './film-profile.ts';
import { groupFilms } from './group-films.ts';
import { type Judgement, judgeCandidate } from './judge-candidate.ts';
import type { Certainty } from './match.ts';
import { isSameFilm } from './same-film.ts';
import { isTranslated } from './weigh-evidence.ts';

/** A candidate with what is thought of it by itself. */
export interface Judged extends Judgement {
  reviewId: string;
  profile: FilmProfile;
}

/** A candidate that is in. */
export type Settled = Judged & { certainty: Certainty };

/** Points by which the best film must lead: the exact year does, over a year one off. */
const lead = 1;
/** What a whole title counts more than a part of one where films compete: about what a director does. */
const wholeTitleLead = 3;
/** "Hero" and "The Hero" of one year: the title alike to the letter goes first. */
const sameSpellingLead = 1;

/**
 * What is left of each candidate's certainty beside the others: a rival that is another film makes it a question, a
 * shown review of the same film brings it in. Candidates that are out are left out.
 */
export function settleCertainty(judged: readonly Judged[], compare = isSameFilm): Settled[] {
  const { groupOf, isSame } = groupFilms(
    judged.map(({ profile }) => profile),
    compare,
  );
  const strangers = new Map<unknown, readonly Judged[]>();
  const strangersOf = ({ profile }: Judged): readonly Judged[] => {
    const group = groupOf(profile);
    const found = strangers.get(group) ?? judged.filter((other) => groupOf(other.profile) !== group);
    strangers.set(group, found);
    return found;
  };
  const isRival = (one: Judged, other: Judged) =>
    isStrong(other, one) && !isOneByPage(one, other) && !isSame(one.profile, other.profile);
  const asked = judged.map((one) => {
    const isAsked = one.certainty === 'likely' && strangersOf(one).some((other) => isRival(one, other));
    return isAsked ? { ...one, certainty: 'possible' as Certainty } : one;
  });
  const shown = asked.filter((one) => one.certainty === 'certain' || one.certainty === 'likely');
  return asked.flatMap((one): Settled[] => {
    const { certainty } = one;
    if (certainty === 'certain' || certainty === 'likely') return [{ ...one, certainty }];
    if (!isContradicted(one) && shown.some((other) => isSame(one.profile, other.profile))) {
      return [{ ...one, certainty: 'likely', reasons: ['same film as another review shown here'] }];
    }
    if (certainty === null || shown.some((other) => isContradicted(one) || isEvidentlyOther(one, other))) return [];
    return [{ ...one, certainty }];
  });
}

/** Whether a candidate, should it be another film, leaves a match undecided. */
function isStrong(other: Judged, one: Judged): boolean {
  if (other.certainty === 'certain') return true;
  const { title, directors, yearsApart, cast } = other.evidence;
  // a translated title leaves director, year and cast to decide: whatever else may be by them is a rival
  if (isTranslated(one.evidence)) {
    const isOthersCast = cast.differs && one.evidence.cast.shared > 0;
    const isOfTheYear = (yearsApart ?? 0) <= (one.evidence.yearsApart ?? 0);
    return (directors === 'same' || directors === 'alike') && isOfTheYear && !isOthersCast;
  }
  return other.certainty !== null && title.by !== null && title.likeness !== 'sequel' && rank(other) > rank(one) - lead;
}

/**
 * Two reviews that name the film differently, each by a whole title that the page gives it, of its very year: the page
 * says that they are of one film ("Spirited Away" and its Japanese title), where nothing between them contradicts that.
 */
function isOneByPage(a: Judged, b: Judged): boolean {
  const isNamed = ({ evidence }: Judged) =>
    evidence.title.likeness === 'same' &&
    evidence.title.by?.[0].source !== 'address' &&
    evidence.yearsApart === 0 &&
    !evidence.kindDiffers &&
    evidence.directors !== 'other';
  if (!isNamed(a) || !isNamed(b)) return false;
  return (
    compareKeys(a.profile.film.keys, b.profile.film.keys).against.length === 0 &&
    compareDirectors(a.profile.directors, b.profile.directors) !== 'other'
  );
}

function rank({ score, evidence }: Judged): number {
  const { likeness, by } = evidence.title;
  if (likeness !== 'same' || !by) return score;
  return score + wholeTitleLead + (spell(by[0].text) === spell(by[1].text) ? sameSpellingLead : 0);
}

/** The letters and digits of a title, folded, articles and numerals as they are. */
function spell(title: string): string {
  return foldLetters(title).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** Something on the page speaks against it: it is neither brought in by a shown review nor asked beside one. */
function isContradicted({ evidence }: Judged): boolean {
  return evidence.directors === 'other' || evidence.kindDiffers || (evidence.yearsApart ?? 0) > 1;
}

/** Held against the film of a shown review, which may tell more than the page does, nothing speaks for it any more. */
function isEvidentlyOther(one: Judged, shown: Judged): boolean {
  return !judgeCandidate(shown.profile, one.profile)?.certainty;
}
