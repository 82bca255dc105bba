import { changeSettings } from '../../lib/browser/settings.ts';
import { settingsSchema } from '../../lib/browser/settings-schema.ts';
import { type BatchReport, commitStaged } from '../../lib/store/commit-staged.ts';
import type { Library } from '../../lib/store/database.ts';

/** Brings a staged backup into the library, and then its settings where it has any. */
export async function restoreStaged(library: Library, batchId: string, settings: unknown): Promise<BatchReport> {
  const report = await commitStaged(library, batchId);
  if (typeof settings === 'object' && settings !== null) await changeSettings(settingsSchema.parse(settings));
  return report;
}
