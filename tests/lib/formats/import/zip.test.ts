import { describe, expect, test } from 'vitest';
import { fixtureFiles, importFiles } from './support/import-files.ts';
import { lieAboutSizes, makeZip, repeatRecord } from './support/make-zip.ts';

const ratings = 'Date,Name,Year,Letterboxd URI,Rating\n2020-01-01,Tide,2004,https://boxd.it/aaa1,4\n';

async function importZip(blob: Blob) {
  const { takes, setAside } = await importFiles([{ name: 'export.zip', blob }]);
  return {
    titles: takes.map(({ take }) => take.film.title),
    reasons: setAside.map(({ file, reason }) => [file, reason]),
  };
}

describe('a zip', () => {
  test.each([
    ['as it comes', ''],
    ['with a folder around everything', 'letterboxd-someone-2024-01-01-00-00-utc/'],
  ])('%s gives what its files give', async (_, folder) => {
    const files = fixtureFiles('letterboxd');
    const contents: Record<string, Uint8Array<ArrayBuffer>> = {};
    for (const { name, blob } of files) {
      contents[folder + name.replace('letterboxd/', '')] = new Uint8Array(await blob.arrayBuffer());
    }
    const [zipped, plain] = [
      await importFiles([{ name: 'letterboxd.zip', blob: await makeZip(contents) }]),
      await importFiles(files),
    ];
    const byId = (takes: typeof plain.takes) =>
      new Map(takes.map(({ entryId, take, rows }) => [entryId, { take, rows }]));
    expect(byId(zipped.takes)).toEqual(byId(plain.takes));
    expect(zipped.rows).toBe(plain.rows);
  });

  test('with one file that is unknown gives the others', async () => {
    const blob = await makeZip({ 'ratings.csv': ratings, 'cover.png': new Uint8Array([137, 80, 78, 71, 0, 0, 0]) });
    const { titles, reasons } = await importZip(blob);
    expect(titles).toEqual(['Tide']);
    expect(reasons).toEqual([
      ['export.zip/cover.png', expect.stringMatching(/^This is no file that Lobby Card knows/)],
    ]);
  });

  test('that unpacks to far more than any text is left alone', async () => {
    const blob = await makeZip({ 'bomb.csv': new Uint8Array(30_000_000).fill(65), 'ratings.csv': ratings });
    expect(blob.size).toBeLessThan(100_000);
    const { titles, reasons } = await importZip(blob);
    expect(titles).toEqual(['Tide']);
    expect(reasons).toEqual([
      ['export.zip/bomb.csv', 'This file unpacks to far more than a text can, so it is left alone.'],
    ]);
  });

  test('that unpacks to more than a gigabyte in all is refused by its directory', async () => {
    const blob = await lieAboutSizes(await makeZip({ 'a.csv': ratings, 'b.csv': ratings }), 600_000_000);
    expect((await importZip(blob)).reasons).toEqual([
      ['export.zip', expect.stringMatching(/^This zip unpacks to more than a gigabyte/)],
    ]);
  });

  test('whose directory lies about a size is damaged there', async () => {
    const blob = await lieAboutSizes(await makeZip({ 'a.csv': ratings.repeat(100) }), 500);
    const { titles, reasons } = await importZip(blob);
    expect(titles).toEqual([]);
    expect(reasons).toEqual([['export.zip/a.csv', expect.stringMatching(/its zip is damaged here/)]]);
  });

  test('that has one file again and again is refused at once', async () => {
    const blob = await repeatRecord(await makeZip({ 'ratings.csv': ratings }), 2_000);
    expect(await importZip(blob)).toEqual({
      titles: [],
      reasons: [['export.zip', expect.stringMatching(/its files lie over each other/)]],
    });
  });

  test('with paths that lead out of it has files with plain names', async () => {
    const blob = await makeZip({ '../../etc/ratings.csv': ratings });
    const { takes } = await importFiles([{ name: 'export.zip', blob }]);
    expect(takes.map(({ file }) => file)).toEqual(['export.zip/etc/ratings.csv']);
  });

  test('in a zip is not opened', async () => {
    const inner = new Uint8Array(await (await makeZip({ 'ratings.csv': ratings })).arrayBuffer());
    expect((await importZip(await makeZip({ 'inner.zip': inner }))).reasons).toEqual([
      ['export.zip/inner.zip', 'A zip inside a zip is not opened. Unpack it, then choose it.'],
    ]);
  });

  test('with a password says what to do', async () => {
    expect((await importZip(await makeZip({ 'ratings.csv': ratings }, 'secret'))).reasons).toEqual([
      ['export.zip/ratings.csv', 'This file is locked with a password. Unpack the zip, then choose the files in it.'],
    ]);
  });

  test('that is cut in half says so', async () => {
    const blob = await makeZip({ 'ratings.csv': ratings });
    expect((await importZip(blob.slice(0, blob.size / 2))).reasons).toEqual([
      ['export.zip', expect.stringMatching(/^This zip can’t be opened/)],
    ]);
  });
});
