import { UserError } from '../../film/user-error.ts';
import { readStoredReview } from '../../review/migrations.ts';
import { instantSchema } from '../../review/schema.ts';
import { type BackupEntry, type BackupHead, backupFormat, backupVersion } from './backup.ts';
import { type Parse, parseEntry } from './parse-entry.ts';
import { parseJson } from './parse-json.ts';
import { splitObject } from './split-object.ts';
import { trouble } from './trouble.ts';

/**
 * The entries of a backup file in its own order, reviews of every version as they are today, and at its end its head. Members that are not known are passed over.
 * @throws UserError at the first thing wrong: so read a file through once before any of it is used.
 */
export async function* readBackup<Correction>(
  chunks: AsyncIterable<string>,
  parseCorrection: Parse<Correction>,
): AsyncGenerator<BackupEntry<Correction>, BackupHead> {
  const head = new Map<string, unknown>();
  // Where a tool has sorted the members, entries come before the version that may explain what is wrong with them.
  let fault: unknown = null;
  try {
    for await (const { name, index, json } of splitObject(chunks)) {
      if (index === null) {
        head.set(name, parseJson(json));
        checkWhatItIs(head);
      } else if (!fault) {
        try {
          const entry = readEntry(name, index, json, parseCorrection);
          if (entry) yield entry;
        } catch (error) {
          if (isKnown(head)) throw error;
          fault = error;
        }
      }
    }
  } catch (error) {
    throw error instanceof UserError && !head.has('format') ? trouble.notOurs() : error;
  }
  if (!isKnown(head)) throw trouble.notOurs();
  if (fault) throw fault;
  return finishHead(head);
}

function readEntry<C>(name: string, index: number, json: string, parse: Parse<C>): BackupEntry<C> | null {
  if (name === 'reviews') return { kind: 'review', review: parseEntry(json, readStoredReview, 'review', index) };
  if (name !== 'corrections') return null;
  return { kind: 'correction', correction: parseEntry(json, parse, 'correction', index) };
}

const isKnown = (head: ReadonlyMap<string, unknown>) => head.has('format') && head.has('version');

function checkWhatItIs(head: ReadonlyMap<string, unknown>): void {
  if (head.has('format') && head.get('format') !== backupFormat) throw trouble.notOurs();
  if (!isKnown(head)) return;
  const version = head.get('version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw trouble.damaged('its version is not a number');
  }
  if (version > backupVersion) throw trouble.tooNew();
}

function finishHead(head: ReadonlyMap<string, unknown>): BackupHead {
  const madeAt = instantSchema.safeParse(head.get('madeAt'));
  if (!madeAt.success) throw trouble.damaged('it does not say when it was made');
  for (const name of ['reviews', 'corrections']) {
    if (!Array.isArray(head.get(name))) throw trouble.damaged(`its list of ${name} is missing`);
  }
  const settings = head.get('settings');
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    throw trouble.damaged('its settings are missing');
  }
  return { madeAt: madeAt.data, settings };
}
