import * as z from 'zod/mini';
import type { AnswersTo } from '../../../lib/browser/answer-messages.ts';
import type { SelectionMessages } from '../../../lib/browser/messages/selection.ts';
import { limits } from '../../../lib/film/limits.ts';
import { text } from '../../../lib/film/schema.ts';
import { addTag, moveToBin, removeTag, takeFromBin } from '../../../lib/review/edits.ts';
import { editMany } from '../edit-many.ts';
import type { Desk } from './desk.ts';
import { door, id, pages } from './door.ts';

const ids = z.array(id).check(z.maxLength(1_000_000));
const tagging = z.object({ ids, tag: text(limits.name).check(z.minLength(1)), has: z.boolean() });

export function answerSelection({ library, now, changing }: Desk): AnswersTo<SelectionMessages> {
  return {
    binReviews: door(pages, z.object({ ids, bin: z.boolean() }), (one) =>
      changing(
        editMany(library, one.ids, (review) => {
          if ((review.deletedAt !== null) === one.bin) return review;
          return one.bin ? moveToBin(review, now()) : takeFromBin(review, now());
        }),
      ),
    ),
    tagReviews: door(pages, tagging, ({ tag, has, ...one }) =>
      changing(
        editMany(library, one.ids, (review) => (has ? addTag(review, tag, now()) : removeTag(review, tag, now()))),
      ),
    ),
  };
}
