import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFilm } from '../../../../lib/film/film.ts';
import type { FilmKey } from '../../../../lib/film/film-key.ts';
import type { WriteExport } from '../../../../lib/formats/export/export-part.ts';
import { writeImdb } from '../../../../lib/formats/export/write-imdb.ts';
import { writeJsonLd } from '../../../../lib/formats/export/write-json-ld.ts';
import { writeLetterboxd } from '../../../../lib/formats/export/write-letterboxd.ts';
import { writeTrakt } from '../../../../lib/formats/export/write-trakt.ts';
import { readImport } from '../../../../lib/formats/import/read-import.ts';
import type { Take } from '../../../../lib/review/schema.ts';
import { ratingOfStars } from '../../../../lib/review/stars.ts';
import { makeTake } from '../../../../lib/review/take.ts';
import { reviewOf, writeAll } from './support.ts';

/** Words as people write them, with what bites in a table. */
const words = fc
  .array(
    fc.constantFrom(
      'rain',
      'boat',
      'a, b',
      '“quay”',
      'it "is"',
      '=1+1',
      '@home',
      'naïve',
      '黒',
      '5/5',
      "'s",
      'x;y',
      '\\o/',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((some) => some.join(' '));
const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as NonNullable<Take['viewings'][number]['on']>);
const days = fc.uniqueArray(day, { maxLength: 3 }).map((some) => some.sort());
const film = fc
  .record({ title: words, year: fc.integer({ min: 1900, max: 2030 }), number: fc.integer({ min: 1, max: 9_999_999 }) })
  .map(({ title, year, number }) =>
    makeFilm({ title, year, keys: [`imdb:tt${String(number).padStart(7, '0')}`, `tmdb:movie/${number}`] }),
  );
const take = fc
  .record({
    film,
    days,
    stars: fc.integer({ min: 1, max: 10 }),
    text: words,
    tags: fc.uniqueArray(fc.constantFrom('rain', 'tv'), { maxLength: 2 }),
  })
  .map(({ film: about, days: on, stars, text, tags }) =>
    makeTake(about, {
      rating: ratingOfStars(stars / 2),
      viewings: on.map((one, i) => ({ on: one, rewatch: i > 0 })),
      verdict: text,
      tags,
    }),
  );

/** What comes back of a take that is written out and read again. */
async function thereAndBack(write: WriteExport, taken: Take): Promise<Take[]> {
  const { files } = await writeAll(write, [reviewOf(taken)]);
  const read = readImport([...files].map(([name, text]) => ({ name, blob: new Blob([text]) })));
  const takes: Take[] = [];
  for await (const item of read) {
    if (item.kind === 'setAside') throw new Error(`${item.file}: ${item.reason}`);
    if (item.kind === 'take') takes.push(item.take);
  }
  return takes;
}

const sorted = (keys: readonly FilmKey[]) => [...keys].sort();
const stars = ({ rating }: Take) => rating && (rating.value / rating.best) * 5;
const daysOf = ({ viewings }: Take) => viewings.flatMap(({ on }) => on ?? []).sort();

describe('what goes out and comes in again is the same', () => {
  test('as a file for Letterboxd: film, rating, days, rewatches, tags, text', async () => {
    await fc.assert(
      fc.asyncProperty(take, async (taken) => {
        const [back, ...more] = await thereAndBack(writeLetterboxd, taken);
        expect(more).toEqual([]);
        expect(back?.film.title).toBe(taken.film.title);
        expect(back?.film.year).toBe(taken.film.year);
        expect(sorted(back?.film.keys ?? [])).toEqual(sorted(taken.film.keys));
        expect(back && stars(back)).toBe(stars(taken));
        expect(back && daysOf(back)).toEqual(daysOf(taken));
        if (taken.viewings.length > 0) expect(back?.viewings).toEqual(taken.viewings);
        expect([...(back?.tags ?? [])].sort()).toEqual([...taken.tags].sort());
        expect([back?.verdict, back?.intro].filter(Boolean).join('\n\n')).toBe(taken.verdict);
      }),
      { numRuns: 40 },
    );
  });

  test('in IMDb’s shape: film and rating', async () => {
    await fc.assert(
      fc.asyncProperty(take, async (taken) => {
        const [back, ...more] = await thereAndBack(writeImdb, taken);
        expect(more).toEqual([]);
        expect(back?.film).toMatchObject({
          title: taken.film.title,
          year: taken.film.year,
          keys: [taken.film.keys[0]],
        });
        expect(back && stars(back)).toBe(stars(taken));
      }),
      { numRuns: 40 },
    );
  });

  test('as a file for Trakt: film, rating, days', async () => {
    await fc.assert(
      fc.asyncProperty(take, async (taken) => {
        const [back, ...more] = await thereAndBack(writeTrakt, taken);
        expect(more).toEqual([]);
        expect(sorted(back?.film.keys ?? [])).toEqual(sorted(taken.film.keys));
        expect(back && stars(back)).toBe(stars(taken));
        expect(back && daysOf(back)).toEqual(daysOf(taken));
      }),
      { numRuns: 40 },
    );
  });

  test('as schema.org tells it: film, people, rating, pros and cons, verdict, text', async () => {
    const rich = fc.record({
      take,
      pros: fc.array(words, { maxLength: 3 }),
      cons: fc.array(words, { maxLength: 3 }),
      intro: words,
      day,
    });
    await fc.assert(
      fc.asyncProperty(rich, async ({ take: simple, pros, cons, intro, day: on }) => {
        const taken = makeTake(
          { ...simple.film, directors: ['Wen Abbot'], genres: ['Animation'], runtimeMinutes: 74 },
          {
            ...simple,
            pros,
            cons,
            intro,
            publishedOn: on,
            author: 'Io Crane',
            publisher: 'Dim Lights',
            language: 'en',
          },
        );
        const [back, ...more] = await thereAndBack(writeJsonLd, taken);
        expect(more).toEqual([]);
        expect(back).toMatchObject({
          film: { ...taken.film, keys: expect.arrayContaining(taken.film.keys) },
          pros,
          cons,
          verdict: taken.verdict,
          // many pages repeat their text as its description: the same words twice are one verdict
          intro: intro === taken.verdict ? '' : intro,
          publishedOn: on,
          author: 'Io Crane',
          publisher: 'Dim Lights',
          language: 'en',
          rating: taken.rating,
        });
      }),
      { numRuns: 40 },
    );
  });
});
