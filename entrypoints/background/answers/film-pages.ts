import * as z from 'zod/mini';
import type { AnswersTo } from '../../../lib/browser/answer-messages.ts';
import type { FilmPageMessages } from '../../../lib/browser/messages/film-pages.ts';
import { limits } from '../../../lib/film/limits.ts';
import { text, webAddressSchema } from '../../../lib/film/schema.ts';
import { sightingSchema } from '../../../lib/film/sighting-schema.ts';
import { listReviews } from '../../../lib/store/list-reviews.ts';
import { correctMatch } from '../correct-match.ts';
import { markSeen } from '../mark-seen.ts';
import { readFilmView } from '../read-film-view.ts';
import { readTab } from '../read-tab.ts';
import { reportGlance } from '../report-glance.ts';
import { reportSighting } from '../report-sighting.ts';
import { sightingOf } from '../sighting-of.ts';
import { type Desk, done } from './desk.ts';
import { card, door, id, onFilmPage, page, popup } from './door.ts';

const tabId = z.int();
const ticket = text(60);
const glance = z.object({ url: webAddressSchema, title: text(limits.line) });
const search = z.object({ ticket, query: text(limits.line), after: z.nullable(text(200)) });
const pageOf = z.union([z.object({ ticket }), z.object({ tabId })]);
const pageAndReview = z.union([z.object({ ticket, reviewId: id }), z.object({ tabId, reviewId: id })]);

export function answerFilmPages({ library, mind, now, changing }: Desk): AnswersTo<FilmPageMessages> {
  return {
    reportGlance: door(page, glance, (seen, whence) => reportGlance(library, seen, whence.tabId)),
    reportSighting: door(page, z.nullable(sightingSchema), (sighting, whence) =>
      reportSighting(library, mind, sighting, whence.tabId, now()),
    ),
    readCard: door(card, z.object({ ticket }), async (of, whence) =>
      readFilmView(library, await sightingOf(of, whence)),
    ),
    searchFromCard: door(card, search, async ({ query, after, ...of }, whence) => {
      await sightingOf(of, whence);
      return listReviews(library, { query, bin: false, after });
    }),
    readTab: door(popup, z.object({ tabId }), (of) => readTab(library, mind, of.tabId, now())),
    denyMatch: door(onFilmPage, pageAndReview, async ({ reviewId, ...of }, whence) =>
      changing(correctMatch(library, await sightingOf(of, whence), reviewId, 'different', now())),
    ),
    confirmMatch: door(onFilmPage, pageAndReview, async ({ reviewId, ...of }, whence) =>
      changing(correctMatch(library, await sightingOf(of, whence), reviewId, 'same', now())),
    ),
    markSeen: door(onFilmPage, pageOf, async (of, whence) =>
      done(changing(markSeen(library, await sightingOf(of, whence), now()))),
    ),
  };
}
