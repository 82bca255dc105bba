import { toCalendarDate } from '../../lib/film/calendar-date.ts';
import { writeBackup } from '../../lib/formats/backup/write-backup.ts';
import type { Correction } from '../../lib/match/correction-schema.ts';

/**
 * The user's corrections as a file of their own. It is a backup without reviews, so that it needs no reader of its own:
 * restoring it brings the corrections into another library, whose reviews they find by their films.
 */
export async function saveCorrections(
  corrections: readonly Correction[],
  settings: unknown,
  now: Date,
): Promise<{ blob: Blob; name: string }> {
  const parts: string[] = [];
  for await (const part of writeBackup({ madeAt: now.toISOString(), settings }, inOnePiece(corrections))) {
    parts.push(part);
  }
  return {
    blob: new Blob(parts, { type: 'application/json' }),
    name: `lobby-card-corrections-${toCalendarDate(now)}.json`,
  };
}

async function* inOnePiece(corrections: readonly Correction[]) {
  yield corrections.map((correction) => ({ kind: 'correction' as const, correction }));
}
