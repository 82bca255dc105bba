import { UserError } from '../../../lib/film/user-error.ts';
import { checkBackup } from '../../../lib/formats/backup/check-backup.ts';
import { readBackup } from '../../../lib/formats/backup/read-backup.ts';
import { correctionSchema } from '../../../lib/match/correction-schema.ts';
import type { Entry, FromWorker, ToWorker } from './backup-talk.ts';
import { cutPieces } from './cut-pieces.ts';
import { readText } from './read-text.ts';

// Reads a backup away from the page, which stays awake meanwhile: once through to check it, and once to hand it over.

const parseCorrection = (value: unknown) => correctionSchema.parse(value);
let file: File | null = null;
let pieces: AsyncIterator<Entry[]> | null = null;

const say = (message: FromWorker) => postMessage(message);

async function answer(question: ToWorker): Promise<void> {
  if (question.say === 'check') {
    file = question.file;
    const onRead = (share: number) => say({ say: 'progress', share });
    return say({ say: 'checked', backup: await checkBackup(readText(file, onRead), parseCorrection) });
  }
  if (!file) throw new Error('no file has been checked');
  pieces ??= cutPieces(readBackup(readText(file, null), parseCorrection));
  const next = await pieces.next();
  say({ say: 'piece', entries: next.done ? null : next.value });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  answer(data).catch((reason: unknown) => {
    if (reason instanceof UserError) return say({ say: 'refused', reason: reason.message });
    say({ say: 'failed', reason: String(reason) });
  });
});
