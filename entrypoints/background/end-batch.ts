import { changeSettings, readSettings } from '../../lib/browser/settings.ts';
import { settingsSchema } from '../../lib/browser/settings-schema.ts';
import { mostHosts } from '../../lib/sites/hosts/is-host.ts';
import { type BatchReport, commitBatch } from '../../lib/store/batch/commit-batch.ts';
import type { Library } from '../../lib/store/database.ts';

/**
 * Commits a batch, and then the settings that came with it where it has any. Hosts that the user has named since stay;
 * the browser's leave for those of a backup comes with no file, and is asked for on the options page.
 */
export async function endBatch(library: Library, batchId: string, settings: unknown, now: Date): Promise<BatchReport> {
  const report = await commitBatch(library, batchId, now);
  if (typeof settings === 'object' && settings !== null) {
    const restored = settingsSchema.parse(settings);
    const { hosts } = await readSettings();
    await changeSettings({ ...restored, hosts: [...new Set([...hosts, ...restored.hosts])].slice(0, mostHosts) });
  }
  return report;
}
