import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFilm } from '../../../lib/film/film.ts';
import { takeFormSchema } from '../../../lib/review/draft-schema.ts';
import { readForm } from '../../../lib/review/read-form.ts';
import { takeSchema } from '../../../lib/review/schema.ts';
import { makeTake } from '../../../lib/review/take.ts';
import { fillForm, formForFilm } from '../../../lib/review/take-form.ts';
import { anyFilm, anyTake } from '../../support/any-take.ts';

describe('a form that nobody touches', () => {
  test('reads back as the very take it was filled from, whatever that take holds', () => {
    fc.assert(
      fc.property(anyTake, (take) => {
        expect(readForm(fillForm(take), take)).toEqual({ ok: true, take });
      }),
      { numRuns: 500 },
    );
  });

  test('is one that a draft can hold', () => {
    fc.assert(
      fc.property(anyTake, (take) => {
        expect(takeFormSchema.safeParse(fillForm(take)).success).toBe(true);
      }),
    );
  });

  test('of a new review holds the film and nothing said', () => {
    fc.assert(
      fc.property(anyFilm, (film) => {
        expect(readForm(formForFilm(film), makeTake(film))).toEqual({ ok: true, take: makeTake(film) });
      }),
    );
  });
});

describe('a form with one field changed', () => {
  const changes = fc.oneof(
    fc.constantFrom('recommended' as const, null).map((stance) => ({ stance })),
    fc.integer({ min: 1, max: 10 }).map((halves) => ({ stars: halves / 2 })),
    fc.string({ maxLength: 50 }).map((verdict) => ({ verdict })),
    fc.array(fc.string({ maxLength: 50 }), { maxLength: 9 }).map((pros) => ({ pros })),
    fc.string({ maxLength: 50 }).map((cast) => ({ cast })),
    fc.string({ maxLength: 50 }).map((tags) => ({ tags })),
    fc.string({ maxLength: 50 }).map((directors) => ({ directors })),
    fc.constantFrom('', '2024-02-29').map((watchedOn) => ({ watchedOn })),
    fc.boolean().map((spoiler) => ({ spoiler })),
    fc.string({ maxLength: 50 }).map((note) => ({ note })),
  );
  const fieldsOfTake = {
    stance: ['stance'],
    stars: ['rating'],
    verdict: ['verdict'],
    pros: ['pros'],
    cast: ['film', 'cast'],
    tags: ['tags'],
    directors: ['film', 'directors'],
    watchedOn: ['viewings'],
    spoiler: ['spoiler'],
    note: ['note'],
  };

  test('changes that of the take and loses nothing else', () => {
    fc.assert(
      fc.property(anyTake, changes, (take, change) => {
        const reading = readForm({ ...fillForm(take), ...change }, take);
        if (!reading.ok) throw new Error(reading.problem);
        const field = Object.keys(change)[0] as keyof typeof fieldsOfTake;
        const [outer, inner] = fieldsOfTake[field] as ['film', 'cast' | undefined];
        const healed = inner
          ? { ...reading.take, film: { ...reading.take.film, [inner]: take.film[inner] } }
          : { ...reading.take, [outer]: take[outer] };
        expect(healed).toEqual(take);
        expect(takeSchema.safeParse(reading.take).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is typed', () => {
  const film = makeFilm({
    title: 'Ballerina',
    year: 2025,
    directors: ['Len Wiseman'],
    cast: [
      { name: 'Ana de Armas', role: 'Eve' },
      { name: 'Keanu Reeves', role: null },
    ],
    keys: ['imdb:tt7181546'],
  });
  const base = makeTake(film);
  const read = (change: Partial<ReturnType<typeof fillForm>>, from = base) => {
    const reading = readForm({ ...fillForm(from), ...change }, from);
    if (!reading.ok) throw new Error(reading.problem);
    return reading.take;
  };

  test('loses its spare blanks and its empty lines', () => {
    const take = read({ verdict: ' All  that\nglitters ', pros: ['  The fights ', '', '   '], cons: [''] });
    expect(take).toMatchObject({ verdict: 'All that glitters', pros: ['The fights'], cons: [] });
  });

  test('in the cast keeps the parts of those who were there and reads new ones', () => {
    const take = read({ cast: 'Keanu Reeves\nAna de Armas as Eve\n\nIan McShane as Winston' });
    expect(take.film.cast).toEqual([
      { name: 'Keanu Reeves', role: null },
      { name: 'Ana de Armas', role: 'Eve' },
      { name: 'Ian McShane', role: 'Winston' },
    ]);
  });

  test('keeps the comma in a name that was there when another is added', () => {
    const tagged = makeTake(makeFilm({ title: 'A', directors: ['Sammy Davis, Jr.'] }));
    expect(read({ directors: 'Sammy Davis, Jr., Ida Lupino' }, tagged).film.directors).toEqual([
      'Sammy Davis, Jr.',
      'Ida Lupino',
    ]);
  });

  test('as tags counts each once', () => {
    expect(read({ tags: 'action, , Action, action ,ballet' }).tags).toEqual(['action', 'Action', 'ballet']);
  });

  test('as stars is a rating of five', () => {
    expect(read({ stars: 3.5 }).rating).toEqual({ value: 3.5, worst: 0, best: 5 });
  });

  test('as no stars takes the rating away', () => {
    expect(read({ stars: null }, makeTake(film, { rating: { value: 83, worst: 0, best: 100 } })).rating).toBeNull();
  });

  test('as a day is kept to the letter and moves no viewing but the last', () => {
    const seen = makeTake(film, {
      viewings: [
        { on: '2025-06-06', rewatch: false },
        { on: '2026-01-01', rewatch: true },
      ],
    });
    expect(read({ watchedOn: '2025-12-31' }, seen).viewings).toEqual([
      { on: '2025-06-06', rewatch: false },
      { on: '2025-12-31', rewatch: true },
    ]);
  });

  test('as no day still counts as having seen the film', () => {
    const seen = makeTake(film, { viewings: [{ on: '2025-06-06', rewatch: false }] });
    expect(read({ watchedOn: '' }, seen).viewings).toEqual([{ on: null, rewatch: false }]);
  });

  test.each([
    ['title', { title: '  ' }, 'Give the film a title.'],
    ['title', { title: 'x'.repeat(301) }, 'A title has at most 300 letters.'],
    ['year', { year: 'last year' }, 'Write the year in four digits, such as 2025, or leave it empty.'],
    ['year', { year: '1066' }, 'Write the year in four digits, such as 2025, or leave it empty.'],
    ['watchedOn', { watchedOn: '2023-02-29' }, 'There is no such day. Write it like 2025-06-30, or leave it empty.'],
    ['directors', { directors: 'x'.repeat(201) }, 'At most 300 names of 200 letters each, parted by commas.'],
    ['cast', { cast: Array(301).fill('x').join('\n') }, 'At most 300 names of 200 letters each, one a line.'],
    ['cast', { cast: `x as ${'y'.repeat(201)}` }, 'The name of a part has at most 200 letters.'],
    ['pros', { pros: Array(61).fill('x') }, 'At most 60 lines.'],
    ['tags', { tags: 'x'.repeat(201) }, 'At most 100 tags of 200 letters each, parted by commas.'],
  ])('as %s that cannot be saved is named with its field and what to do', (field, change, problem) => {
    expect(readForm({ ...fillForm(base), ...change }, base)).toEqual({ ok: false, field, problem });
  });

  test('by hand needs a title', () => {
    expect(readForm(fillForm(makeTake()), makeTake())).toMatchObject({ ok: false, field: 'title' });
  });
});
