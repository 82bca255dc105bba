import * as z from 'zod/mini';
import type { AnswersTo } from '../../../lib/browser/answer-messages.ts';
import type { ReviewMessages } from '../../../lib/browser/messages/reviews.ts';
import { limits } from '../../../lib/film/limits.ts';
import { filmSchema, text, webAddressSchema } from '../../../lib/film/schema.ts';
import { editNote, moveToBin, takeFromBin } from '../../../lib/review/edits.ts';
import { quotesSchema, takeSchema } from '../../../lib/review/schema.ts';
import { readCounters } from '../../../lib/store/counters.ts';
import { emptyBin } from '../../../lib/store/empty-bin.ts';
import { listReviews } from '../../../lib/store/list-reviews.ts';
import { readReviews } from '../../../lib/store/read-reviews.ts';
import { editReview, saveReview } from '../edit-review.ts';
import { findClipped } from '../find-clipped.ts';
import { addStarters, removeStarters } from '../starters.ts';
import { type Desk, done } from './desk.ts';
import { byId, door, draftKey, id, nothing, pages } from './door.ts';

const newWords = z.object({
  id: z.nullable(id),
  take: takeSchema,
  origin: z.enum(['mine', 'clipped']),
  draftKey: z.nullable(draftKey),
  quotes: z.optional(quotesSchema),
});
const listQuery = z.object({ query: text(limits.line), bin: z.boolean(), after: z.nullable(text(200)) });

export function answerReviews({ library, now, changing }: Desk): AnswersTo<ReviewMessages> {
  return {
    readReviews: door(pages, z.object({ ids: z.array(id).check(z.maxLength(250)) }), ({ ids }) =>
      readReviews(library, ids),
    ),
    readReview: door(pages, byId, async (one) => (await readReviews(library, [one.id]))[0] ?? null),
    saveReview: door(pages, newWords, (question) => changing(saveReview(library, question, now()))),
    findClipped: door(pages, z.object({ url: webAddressSchema, film: filmSchema }), (asked) =>
      findClipped(library, asked),
    ),
    saveNote: door(pages, z.object({ id, note: text(limits.paragraphs) }), (one) =>
      changing(editReview(library, one.id, (review) => editNote(review, one.note, now()))),
    ),
    binReview: door(pages, byId, (one) =>
      done(changing(editReview(library, one.id, (review) => moveToBin(review, now())))),
    ),
    unbinReview: door(pages, byId, (one) =>
      done(changing(editReview(library, one.id, (review) => takeFromBin(review, now())))),
    ),
    emptyBin: door(pages, nothing, () => done(changing(emptyBin(library)))),
    listReviews: door(pages, listQuery, (question) => listReviews(library, question)),
    readCounts: door(pages, nothing, () => readCounters(library)),
    addStarters: door(pages, nothing, () => changing(addStarters(library, now()))),
    removeStarters: door(pages, nothing, () => done(changing(removeStarters(library, now())))),
  };
}
