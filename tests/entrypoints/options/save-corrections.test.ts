import { expect, test } from 'vitest';
import { readText } from '../../../entrypoints/options/backup/read-text.ts';
import { saveCorrections } from '../../../entrypoints/options/save-corrections.ts';
import { defaultSettings } from '../../../lib/browser/settings-schema.ts';
import { readBackup } from '../../../lib/formats/backup/read-backup.ts';
import { correctionSchema } from '../../../lib/match/correction-schema.ts';
import { correction } from '../../lib/match/support.ts';

test('corrections go into a file of the day that a restore can read', async () => {
  const corrections = [
    correction('same', ['netflix:1'], { id: 'a', keys: ['imdb:tt0000001'] }, { taught: ['netflix:1'] }),
    correction('different', ['letterboxd:sea'], { id: 'b' }),
  ];
  const { blob, name } = await saveCorrections(corrections, defaultSettings, new Date('2026-05-01T12:00:00Z'));
  expect(name).toBe('lobby-card-corrections-2026-05-01.json');
  const entries = readBackup(readText(blob, null), (value) => correctionSchema.parse(value));
  expect(await Array.fromAsync(entries)).toEqual(corrections.map((one) => ({ kind: 'correction', correction: one })));
});
