import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readForExport } from '../../../entrypoints/options/export/read-for-export.ts';
import { writeExport } from '../../../entrypoints/options/export/write-export.ts';
import { type Folder, writeVaultFolder, zipVault } from '../../../entrypoints/options/export/write-vault.ts';
import { makeFilm } from '../../../lib/film/film.ts';
import { makeTake } from '../../../lib/review/take.ts';
import { openBackground } from './support/open-background.ts';

beforeEach(() => fakeBrowser.reset());

const nothing = () => {};

async function fill({ ask }: ReturnType<typeof openBackground>, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const take = makeTake(makeFilm({ title: `Film ${n}`, keys: [`imdb:tt${1_000_000 + n}`] }), { verdict: `No. ${n}` });
    ids.push((await ask('saveReview', { id: null, take, origin: 'mine', draftKey: null })).id);
  }
  return ids;
}

/** A folder in memory that counts its writes. */
function openFolder() {
  const files = new Map<string, string>();
  let writes = 0;
  const folder: Folder = {
    async getFileHandle(name) {
      return {
        getFile: async () => new File([files.get(name) ?? ''], name),
        createWritable: async () => ({
          async write(text) {
            files.set(name, text);
            writes += 1;
          },
          close: async () => nothing(),
        }),
      };
    },
  };
  return { folder, files, writes: () => writes };
}

test('every review goes out but those in the bin; of a choice only the chosen', async () => {
  const background = openBackground();
  const ids = await fill(background, 5);
  await background.ask('binReview', { id: ids[0] ?? '' });
  const titles = async (chosen: string[] | null) =>
    (await Array.fromAsync(readForExport(background.ask, chosen, nothing))).map(({ film }) => film.title).sort();
  expect(await titles(null)).toEqual(['Film 1', 'Film 2', 'Film 3', 'Film 4']);
  expect(await titles(ids.slice(0, 3))).toEqual(['Film 1', 'Film 2']);
});

test('a file holds a row for each review', async () => {
  const background = openBackground();
  await fill(background, 30);
  const { files, leftOut } = await writeExport('letterboxd', readForExport(background.ask, null, nothing));
  expect(leftOut).toEqual([]);
  expect((await files.get('letterboxd-import-1.csv')?.text())?.trimEnd().split('\r\n')).toHaveLength(31);
});

test('a vault written into the same folder again touches only what has changed', async () => {
  const background = openBackground();
  const [first = ''] = await fill(background, 4);
  const { folder, files, writes } = openFolder();
  const write = () => writeVaultFolder(folder, readForExport(background.ask, null, nothing));
  expect(await write()).toEqual({ written: 4, same: 0 });
  await background.ask('saveNote', { id: first, note: 'Once more.' });
  expect(await write()).toEqual({ written: 1, same: 3 });
  expect(writes()).toBe(5);
  expect([...files.keys()].sort()).toEqual(['Film 0.md', 'Film 1.md', 'Film 2.md', 'Film 3.md']);
});

test('a zip of the same library is the same to the byte', async () => {
  const background = openBackground();
  await fill(background, 3);
  const zip = async () =>
    new Uint8Array(await (await zipVault(readForExport(background.ask, null, nothing))).arrayBuffer());
  const [one, other] = [await zip(), await zip()];
  expect(one.length).toBeGreaterThan(500);
  expect(one).toEqual(other);
});
