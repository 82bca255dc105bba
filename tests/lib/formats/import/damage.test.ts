import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeSchema } from '../../../../lib/review/schema.ts';
import { fileOf, fixtureFiles, importFiles } from './support/import-files.ts';

const folders = ['letterboxd', 'imdb', 'trakt', 'simkl', 'criticker', 'others', 'schema-org', 'notes'];
const files = folders.flatMap(fixtureFiles);

describe('a file that was damaged on its way', () => {
  test('never ends the reading, and every row that was read is accounted for', { timeout: 60_000 }, async () => {
    const contents = await Promise.all(files.map(async ({ blob }) => new Uint8Array(await blob.arrayBuffer())));
    const damage = fc.record({
      file: fc.nat(files.length - 1),
      end: fc.double({ min: 0, max: 1, noNaN: true }),
      bytes: fc.array(
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...'"\n,{}[]<\\\0é;'.split(''))),
        {
          maxLength: 6,
        },
      ),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, end, bytes }) => {
        const whole = contents[file] ?? new Uint8Array();
        const hurt = whole.slice(0, Math.ceil(whole.length * (end < 0.5 ? 1 : end)));
        for (const [place, sign] of bytes) hurt[Math.floor(place * hurt.length)] = sign.charCodeAt(0);
        const { takes, setAside, rows } = await importFiles([fileOf(files[file]?.name ?? '', hurt)]);
        expect(takes.reduce((sum, take) => sum + take.rows, 0) + setAside.length).toBe(rows);
        for (const { take } of takes) expect(takeSchema.safeParse(take).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
