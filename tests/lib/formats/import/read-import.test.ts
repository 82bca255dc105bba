import { describe, expect, test } from 'vitest';
import type { ImportProgress } from '../../../../lib/formats/import/count-progress.ts';
import { readImport } from '../../../../lib/formats/import/read-import.ts';
import { fileOf, fixtureFiles, importText } from './support/import-files.ts';
import { makeZip } from './support/make-zip.ts';

describe('reading', () => {
  test.each(['files', 'zip'])('of %s says how far it is, in the bytes that were given', async (form) => {
    const files = fixtureFiles('letterboxd');
    const contents: Record<string, string> = {};
    for (const { name, blob } of files) contents[name] = await blob.text();
    const given = form === 'files' ? files : [{ name: 'x.zip', blob: await makeZip(contents) }];
    const steps: ImportProgress[] = [];
    for await (const _ of readImport(given, { onProgress: (step) => void steps.push(step) }));
    const last = steps.at(-1);
    expect(steps.length).toBeGreaterThan(3);
    expect(last?.read).toBe(last?.total);
    expect(steps.map(({ read }) => read)).toEqual(steps.map(({ read }) => read).sort((a, b) => a - b));
    expect(last?.total).toBeLessThanOrEqual(given.reduce((sum, { blob }) => sum + blob.size, 0));
  });

  test('ends between two rows when it is cancelled', async () => {
    const stop = new AbortController();
    const rows = Array.from({ length: 1000 }, (_, i) => `Film ${i},4`).join('\n');
    const bad = fileOf('x.csv', `title,rating\nEbb,400\n${rows}\n`);
    const items = readImport([bad], { signal: stop.signal });
    expect((await items.next()).done).toBe(false);
    stop.abort();
    await expect(items.next()).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('of more text than may be held gives takes early, and each once', { timeout: 30_000 }, async () => {
    const text = 'word '.repeat(19_000);
    const rows = Array.from({ length: 450 }, (_, i) => `Film ${i},"${text}"`).join('\n');
    const { takes } = await importText('x.csv', `title,review\n${rows}\nFilm 0,Again.\n`);
    const ids = takes.map(({ entryId }) => entryId);
    expect(takes).toHaveLength(451);
    expect(new Set(ids).size).toBe(451);
    expect(ids.slice(0, 2)).toEqual(['film:Film 0 ()', 'film:Film 1 ()']);
  });
});
