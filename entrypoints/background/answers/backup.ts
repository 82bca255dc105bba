import * as z from 'zod/mini';
import type { AnswersTo } from '../../../lib/browser/answer-messages.ts';
import type { BackupMessages } from '../../../lib/browser/messages/backup.ts';
import { text } from '../../../lib/film/schema.ts';
import { readLibraryPiece } from '../../../lib/store/read-library-piece.ts';
import { type Desk, done } from './desk.ts';
import { door, nothing, pages } from './door.ts';

export function answerBackup({ library, mind }: Desk): AnswersTo<BackupMessages> {
  return {
    readBackupPiece: door(pages, z.object({ after: z.nullable(text(200)) }), ({ after }) =>
      readLibraryPiece(library, after),
    ),
    readLost: door(pages, nothing, () => mind.findLoss()),
    acceptLoss: door(pages, nothing, () => done(mind.acceptLoss())),
  };
}
