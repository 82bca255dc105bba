import type { Film } from '../../../lib/film/schema.ts';
import { isRight, type Score } from './score-page.ts';

/** Errors beyond these are counted only. */
const mostPrinted = 300;

/** The figures of a folder, as they are compared from one version to the next. */
export function totalsOf(scores: readonly Score[]) {
  const right = scores.filter((score) => score.answer !== null && isRight(score)).length;
  const wrong = scores.filter((score) => score.answer !== null && !isRight(score)).length;
  const missed = scores.filter((score) => score.truth.reviewId !== null && !isRight(score)).length;
  const asked = scores.filter(isAsked).length;
  const times = scores.map(({ us }) => us).sort((a, b) => a - b);
  const percentile = (share: number) => Math.round(times[Math.max(0, Math.ceil(share * times.length) - 1)] ?? 0);
  const share = (part: number, whole: number) => Number((whole === 0 ? 1 : part / whole).toFixed(4));
  return {
    pages: scores.length,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
    wrong,
    missed,
    asked,
    usPerLookupP50: percentile(0.5),
    usPerLookupP95: percentile(0.95),
  };
}

/** Every wrong or missed page with what was answered and why. */
export function printErrors(scores: readonly Score[], films: ReadonlyMap<string, Film>): void {
  const errors = scores.filter((score) => !isRight(score));
  for (const { page, truth, answer, matches, isDrawn } of errors.slice(0, mostPrinted)) {
    const kind = answer === null ? (isDrawn ? 'missed' : 'missed (not drawn)') : 'wrong';
    const others = [page.originalTitle, ...(page.altTitles ?? []), ...Object.values(page.ids ?? {})].filter(Boolean);
    const shown = [page.title, ...others].join(' / ');
    console.log(`${kind}: ${page.pageId} ${page.source}: ${shown} (${page.year ?? '?'}) ${page.directors ?? ''}`);
    console.log(`    is ${truth.reviewId === null ? 'none of them' : describe(films.get(truth.reviewId))}`);
    for (const match of matches) {
      console.log(`    ${match.certainty}: ${describe(match.review.film)}: ${match.reasons.join(', ')}`);
    }
  }
  const left = errors.length - mostPrinted;
  if (left > 0) console.log(`… and ${left} more`);
}

/** A line for each group: pages with a review and how many were found, pages without and how many stayed alone. */
export function printGroups(name: string, scores: readonly Score[], groupsOf: (score: Score) => string[]): void {
  const groups = new Map<string, Score[]>();
  for (const score of scores) {
    for (const group of groupsOf(score)) groups.set(group, [...(groups.get(group) ?? []), score]);
  }
  console.log(`\n${name.padEnd(26)} pages  right   rate  wrong missed  asked`);
  for (const [group, own] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    const { wrong, missed, asked } = totalsOf(own);
    const right = own.filter(isRight).length;
    const cells = [own.length, right, (right / own.length).toFixed(3), wrong, missed, asked];
    console.log(group.padEnd(24) + cells.map((cell) => String(cell).padStart(7)).join(''));
  }
}

/** Missed, but the right review is among those offered: "Is it one of these?" */
function isAsked({ truth, answer, matches }: Score): boolean {
  return answer === null && truth.reviewId !== null && matches.some(({ review }) => review.id === truth.reviewId);
}

function describe(film: Film | undefined): string {
  return film ? `${film.title} (${film.year ?? '?'}) ${film.directors.join(', ')}` : 'a review that is not there';
}
