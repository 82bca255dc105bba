import * as z from 'zod/mini';
import type { AnswersTo } from '../../../lib/browser/answer-messages.ts';
import type { BatchMessages } from '../../../lib/browser/messages/batches.ts';
import { limits } from '../../../lib/film/limits.ts';
import { filmSchema, text } from '../../../lib/film/schema.ts';
import { correctionSchema } from '../../../lib/match/correction-schema.ts';
import { originSchema, reviewSchema, takeSchema } from '../../../lib/review/schema.ts';
import { beginBatch } from '../../../lib/store/batch/begin-batch.ts';
import { listBatches } from '../../../lib/store/batch/list-batches.ts';
import { probePiece } from '../../../lib/store/batch/probe-piece.ts';
import { putPiece } from '../../../lib/store/batch/put-piece.ts';
import { undoBatch } from '../../../lib/store/batch/undo-batch.ts';
import { endBatch } from '../end-batch.ts';
import { findNamesakes } from '../find-namesakes.ts';
import { type Desk, done } from './desk.ts';
import { door, id, nothing, pages } from './door.ts';

const entry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('review'), review: reviewSchema }),
  z.object({ kind: z.literal('correction'), correction: correctionSchema }),
  z.object({
    kind: z.literal('noted'),
    id,
    revision: reviewSchema.shape.revision,
    origin: originSchema,
    take: takeSchema,
  }),
  z.object({ kind: z.literal('imported'), from: id, entryId: text(limits.url), take: takeSchema }),
]);
const entries = z.array(entry).check(z.maxLength(1_000));
const byBatch = z.object({ batchId: id });

export function answerBatches({ library, now, changing }: Desk): AnswersTo<BatchMessages> {
  return {
    beginBatch: door(
      pages,
      z.object({ kind: z.enum(['backup', 'import']), label: text(limits.line) }),
      async ({ kind, label }) => ({ batchId: await beginBatch(library, kind, label, now()) }),
    ),
    probePiece: door(pages, z.object({ batchId: id, entries }), (question) => probePiece(library, question, now())),
    findNamesakes: door(pages, z.object({ films: z.array(filmSchema).check(z.maxLength(1_000)) }), ({ films }) =>
      findNamesakes(library, films),
    ),
    putPiece: door(pages, z.object({ batchId: id, piece: z.int().check(z.gte(0)), entries }), (question) =>
      putPiece(library, question, now()),
    ),
    commitBatch: door(pages, z.object({ batchId: id, settings: z.unknown() }), ({ batchId, settings }) =>
      changing(endBatch(library, batchId, settings, now())),
    ),
    undoBatch: door(pages, byBatch, ({ batchId }) => done(changing(undoBatch(library, batchId)))),
    listBatches: door(pages, nothing, () => listBatches(library)),
  };
}
