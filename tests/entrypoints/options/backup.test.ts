import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cutPieces } from '../../../entrypoints/options/backup/cut-pieces.ts';
import { readText } from '../../../entrypoints/options/backup/read-text.ts';
import { restoreBackup } from '../../../entrypoints/options/backup/restore-backup.ts';
import { saveBackup } from '../../../entrypoints/options/backup/save-backup.ts';
import { defaultSettings } from '../../../lib/browser/settings-schema.ts';
import { makeFilm } from '../../../lib/film/film.ts';
import { checkBackup } from '../../../lib/formats/backup/check-backup.ts';
import { readBackup } from '../../../lib/formats/backup/read-backup.ts';
import { correctionSchema } from '../../../lib/match/correction-schema.ts';
import { makeTake } from '../../../lib/review/take.ts';
import { openBackground } from './support/open-background.ts';

beforeEach(() => fakeBrowser.reset());

const head = { madeAt: '2026-05-01T12:00:00.000Z', settings: { ...defaultSettings, theme: 'dark' } };
const parseCorrection = (value: unknown) => correctionSchema.parse(value);

/** What the worker does with a file, without the worker. */
async function openFile(file: Blob) {
  return {
    name: 'saved.json',
    head: await checkBackup(readText(file, null), parseCorrection),
    pieces: () => cutPieces(readBackup(readText(file, null), parseCorrection)),
  };
}

async function fill({ ask }: ReturnType<typeof openBackground>, count: number) {
  for (let n = 0; n < count; n++) {
    const take = makeTake(makeFilm({ title: `Film ${n}`, keys: [`imdb:tt${1_000_000 + n}`] }), {
      verdict: `“${n}” – ŽĚ`,
    });
    const { id } = await ask('saveReview', { id: null, take, origin: 'mine', draftKey: null });
    if (n % 10 === 3) await ask('binReview', { id });
  }
}

const nothing = () => {};

describe('a backup', () => {
  test('of one library makes another one the same, bin and settings included', async () => {
    const [one, other] = [openBackground(), openBackground()];
    await fill(one, 40);
    let told = 0;
    const file = await saveBackup(one.ask, head, (reviews) => {
      told = reviews;
    });
    expect(told).toBe(40);

    const report = await restoreBackup(other.ask, await openFile(file), nothing);
    expect(report).toMatchObject({ added: 40, changed: 0, unchanged: 0 });
    expect(await (await saveBackup(other.ask, head, nothing)).text()).toBe(await file.text());
    expect(await other.ask('readCounts', null)).toMatchObject({ reviews: 36, binned: 4 });
    expect(await fakeBrowser.storage.local.get('settings')).toMatchObject({ settings: { theme: 'dark' } });
  });

  test('put back over itself changes nothing', async () => {
    const one = openBackground();
    await fill(one, 12);
    const file = await saveBackup(one.ask, head, nothing);
    expect(await restoreBackup(one.ask, await openFile(file), nothing)).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 12,
    });
  });

  test('can be taken back as a whole', async () => {
    const [one, other] = [openBackground(), openBackground()];
    await fill(one, 5);
    await fill(other, 2);
    const before = await (await saveBackup(other.ask, head, nothing)).text();
    const file = await openFile(await saveBackup(one.ask, head, nothing));
    const { batchId } = await restoreBackup(other.ask, file, nothing);
    expect(await other.ask('listBatches', null)).toMatchObject([
      { id: batchId, kind: 'backup', label: 'saved.json', added: 5 },
    ]);
    await other.ask('undoBatch', { batchId });
    expect(await other.ask('listBatches', null)).toMatchObject([{ id: batchId, isUndone: true }]);
    expect(await (await saveBackup(other.ask, head, nothing)).text()).toBe(before);
  });

  test('that fails half way leaves nothing behind', async () => {
    const [one, other] = [openBackground(), openBackground()];
    await fill(one, 5);
    other.failing.set('commitBatch', new Error('no room'));
    const file = await openFile(await saveBackup(one.ask, head, nothing));
    await expect(restoreBackup(other.ask, file, nothing)).rejects.toThrow('no room');
    expect(await other.ask('readCounts', null)).toMatchObject({ reviews: 0 });
    expect(await other.ask('listBatches', null)).toEqual([]);
  });

  test('brings a lost library back, and the alarm ends', async () => {
    const [one, other] = [openBackground(), openBackground()];
    await fill(one, 5);
    const file = await saveBackup(one.ask, head, nothing);
    await fakeBrowser.storage.local.set({ tripwire: { reviews: 9, revision: 99, changedAt: head.madeAt } });
    expect(await other.ask('readLost', null)).toMatchObject({ reviews: 9 });
    await restoreBackup(other.ask, await openFile(file), nothing);
    expect(await other.ask('readLost', null)).toBeNull();
  });
});

describe('pieces', () => {
  test('are handfuls that the background takes', async () => {
    const one = openBackground();
    await fill(one, 3);
    const [entry] = (await one.ask('readBackupPiece', { after: null })).items;
    if (!entry) throw new Error('no entry');
    async function* many() {
      for (let n = 0; n < 601; n++) yield entry as NonNullable<typeof entry>;
    }
    const sizes: number[] = [];
    for await (const piece of cutPieces(many())) sizes.push(piece.length);
    expect(sizes).toEqual([250, 250, 101]);
  });

  test('of long entries are small', async () => {
    const one = openBackground();
    const intro = 'x'.repeat(99_000);
    const take = makeTake(makeFilm({ title: 'Long' }), {
      sections: Array(50).fill({ heading: '', text: intro, spoiler: false }),
    });
    const review = await one.ask('saveReview', { id: null, take, origin: 'mine', draftKey: null });
    async function* many() {
      for (let n = 0; n < 3; n++) yield { kind: 'review' as const, review };
    }
    const sizes: number[] = [];
    for await (const piece of cutPieces(many())) sizes.push(piece.length);
    expect(sizes).toEqual([1, 1, 1]);
  });
});

describe('a file', () => {
  test('is read letter for letter, wherever its bytes are cut, and tells how far', async () => {
    const text = 'Žluťoučký kůň – 千と千尋 🎬 '.repeat(200_000);
    const bytes = new TextEncoder().encode(text);
    // Odd lengths, so that letters of several bytes are cut in two.
    const parts = Array.from({ length: Math.ceil(bytes.length / 300_007) }, (_, n) =>
      bytes.slice(n * 300_007, (n + 1) * 300_007),
    );
    const shares: number[] = [];
    let back = '';
    for await (const chunk of readText(new Blob(parts), (share) => shares.push(share))) back += chunk;
    expect(back).toBe(text);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.every((share, i) => share > (shares[i - 1] ?? 0) && share <= 1)).toBe(true);
  });

  test('that is no text is refused', async () => {
    const read = async () => {
      for await (const _ of readText(new Blob([new Uint8Array([0x7b, 0xff, 0xfe, 0x00])]), null));
    };
    await expect(read()).rejects.toThrow(/no text/);
  });
});
