import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BackupHead, nameBackup } from '../../../../lib/formats/backup/backup.ts';
import { checkBackup } from '../../../../lib/formats/backup/check-backup.ts';
import { correctionSchema } from '../../../../lib/match/correction-schema.ts';
import type { Review } from '../../../../lib/review/schema.ts';
import { makeTake } from '../../../../lib/review/take.ts';
import { arbitraryEntry } from './support/arbitrary-entry.ts';
import { inPieces, readAll, writeAll } from './support/streams.ts';

const head: BackupHead = {
  madeAt: '2026-01-31T12:00:00.000Z',
  settings: { theme: 'dark', sites: { imdb: { off: true } } },
};

function makeReview(n: number): Review {
  return {
    ...makeTake(undefined, {
      verdict: `Number ${n}: “worth it”, they said.`,
      pros: ['Light', 'Sound'],
      cons: ['Length'],
    }),
    schemaVersion: 1,
    id: `review-${n}`,
    origin: { kind: 'mine' },
    learnedKeys: [],
    revision: 1 + (n % 5),
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-02T00:00:00.000Z',
    deletedAt: n % 7 ? null : '2026-01-03T00:00:00.000Z',
  };
}

describe('a backup', () => {
  test('brings back whatever was in the library, however the text arrives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryEntry, { maxLength: 8 }),
        fc.integer({ min: 1, max: 400 }),
        async (entries, size) => {
          const back = await readAll(await writeAll(head, entries), size);
          const [reviews, corrections] = [
            entries.filter(({ kind }) => kind === 'review'),
            entries.filter(({ kind }) => kind === 'correction'),
          ];
          expect(back.entries).toStrictEqual([...reviews, ...corrections]);
          expect(back.head).toStrictEqual(head);
        },
      ),
      { numRuns: 150, seed: 20_260_131 },
    );
  });

  test('of 10,000 reviews comes back identical, binned ones included', async () => {
    const entries = Array.from({ length: 10_000 }, (_, n) => ({ kind: 'review' as const, review: makeReview(n) }));
    const text = await writeAll(head, entries, 500);
    expect((await readAll(text)).entries).toStrictEqual(entries);
    expect(await writeAll(head, (await readAll(text)).entries, 77)).toBe(text);
  });

  test('of an empty library is a whole backup', async () => {
    const text = await writeAll(head, []);
    expect(JSON.parse(text)).toStrictEqual({
      format: 'lobby-card-backup',
      version: 1,
      ...head,
      reviews: [],
      corrections: [],
    });
    expect(await checkBackup(inPieces([text]), (value) => correctionSchema.parse(value))).toStrictEqual({
      ...head,
      reviews: 0,
      corrections: 0,
    });
  });

  test('is one entry a line, so that two of them can be compared', async () => {
    const text = await writeAll(
      head,
      [1, 2].map((n) => ({ kind: 'review', review: makeReview(n) })),
    );
    expect(text.split('\n').filter((line) => line.includes('"verdict"'))).toHaveLength(2);
  });

  test('is named after its day', () => {
    expect(nameBackup(new Date(2026, 0, 31, 23, 59))).toBe('lobby-card-backup-2026-01-31.json');
  });

  test('may be indented and sorted by another tool', async () => {
    const whole = JSON.parse(await writeAll(head, [{ kind: 'review', review: makeReview(1) }])) as Record<
      string,
      unknown
    >;
    const sorted = Object.fromEntries(Object.entries(whole).sort(([a], [b]) => (a < b ? -1 : 1)));
    const back = await readAll(JSON.stringify(sorted, null, '\t'), 7);
    expect(back).toStrictEqual({ head, entries: [{ kind: 'review', review: makeReview(1) }] });
  });
});
