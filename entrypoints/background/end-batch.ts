import { changeSettings } from '../../lib/browser/settings.ts';
import { settingsSchema } from '../../lib/browser/settings-schema.ts';
import { type BatchReport, commitBatch } from '../../lib/store/batch/commit-batch.ts';
import type { Library } from '../../lib/store/database.ts';

/** Commits a batch, and then the settings that came with it where it has any. */
export async function endBatch(library: Library, batchId: string, settings: unknown, now: Date): Promise<BatchReport> {
  const report = await commitBatch(library, batchId, now);
  if (typeof settings === 'object' && settings !== null) await changeSettings(settingsSchema.parse(settings));
  return report;
}
