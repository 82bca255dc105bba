import type { MatchedReview } from '../../../lib/browser/film-view.ts';
import type { Film } from '../../../lib/film/schema.ts';
import type { Library } from '../../../lib/store/database.ts';
import type { PageRow, TruthRow } from './rows.ts';
import { isDrawn, lookUp } from './stored-reviews.ts';

export interface Score {
  page: PageRow;
  truth: TruthRow;
  matches: MatchedReview[];
  /** Which review would be shown without asking. */
  answer: string | null;
  /** Whether the right review was among the candidates; asked of errors only. */
  isDrawn: boolean;
  /** Microseconds of work of the whole look-up, with the database in memory; what else the machine does is not in it. */
  us: number;
}

export async function scorePage(library: Library, page: PageRow, truth: TruthRow, film: Film): Promise<Score> {
  const start = process.cpuUsage();
  const matches = await lookUp(library, film);
  const { user, system } = process.cpuUsage(start);
  const answer = matches.find((match) => match.certainty !== 'possible')?.review.id ?? null;
  const isFine = answer === truth.reviewId;
  return {
    page,
    truth,
    matches,
    answer,
    isDrawn: isFine || (await isDrawn(library, film, truth.reviewId)),
    us: user + system,
  };
}

export function isRight({ answer, truth }: Score): boolean {
  return answer === truth.reviewId;
}
