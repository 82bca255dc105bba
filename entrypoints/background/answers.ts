import type { Answers } from '../../lib/browser/answer-messages.ts';
import type { Library } from '../../lib/store/database.ts';
import { answerBackup } from './answers/backup.ts';
import { answerBatches } from './answers/batches.ts';
import { answerClippings } from './answers/clippings.ts';
import { answerCorrections } from './answers/corrections.ts';
import { openDesk } from './answers/desk.ts';
import { answerDrafts } from './answers/drafts.ts';
import { answerFilmPages } from './answers/film-pages.ts';
import { answerFilms } from './answers/films.ts';
import { answerMarks } from './answers/marks.ts';
import { answerReviews } from './answers/reviews.ts';
import { answerSelection } from './answers/selection.ts';
import { answerSites } from './answers/sites.ts';
import type { Mind } from './mind-library.ts';

/** The table of messages, a file for each topic. */
export function makeAnswers(library: Library, mind: Mind, now: () => Date = () => new Date()): Answers {
  const desk = openDesk(library, mind, now);
  return {
    ...answerFilmPages(desk),
    ...answerMarks(desk),
    ...answerDrafts(desk),
    ...answerReviews(desk),
    ...answerSelection(desk),
    ...answerFilms(desk),
    ...answerClippings(desk),
    ...answerCorrections(desk),
    ...answerBatches(desk),
    ...answerBackup(desk),
    ...answerSites(),
  };
}
