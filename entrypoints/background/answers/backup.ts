import * as z from 'zod/mini';
import type { AnswersTo } from '../../../lib/browser/answer-messages.ts';
import type { BackupMessages } from '../../../lib/browser/messages/backup.ts';
import { text } from '../../../lib/film/schema.ts';
import { correctionSchema } from '../../../lib/match/correction-schema.ts';
import { reviewSchema } from '../../../lib/review/schema.ts';
import { readLibraryPiece } from '../../../lib/store/read-library-piece.ts';
import { dropStaged, stageEntries } from '../../../lib/store/staged.ts';
import { undoBatch } from '../../../lib/store/undo-batch.ts';
import { restoreStaged } from '../restore-staged.ts';
import { type Desk, done } from './desk.ts';
import { door, id, nothing, pages } from './door.ts';

const byBatch = z.object({ batchId: id });
const entry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('review'), review: reviewSchema }),
  z.object({ kind: z.literal('correction'), correction: correctionSchema }),
]);
const piece = z.object({ batchId: id, entries: z.array(entry).check(z.maxLength(1_000)) });

export function answerBackup({ library, mind, changing }: Desk): AnswersTo<BackupMessages> {
  return {
    readBackupPiece: door(pages, z.object({ after: z.nullable(text(200)) }), ({ after }) =>
      readLibraryPiece(library, after),
    ),
    stagePiece: door(pages, piece, ({ batchId, entries }) => done(stageEntries(library, batchId, entries))),
    commitStaged: door(pages, z.object({ batchId: id, settings: z.unknown() }), ({ batchId, settings }) =>
      changing(restoreStaged(library, batchId, settings)),
    ),
    dropStaged: door(pages, byBatch, ({ batchId }) => done(dropStaged(library, batchId))),
    undoBatch: door(pages, byBatch, ({ batchId }) => done(changing(undoBatch(library, batchId)))),
    readLost: door(pages, nothing, () => mind.findLoss()),
    acceptLoss: door(pages, nothing, () => done(mind.acceptLoss())),
  };
}
