import fc from 'fast-check';
import type { CalendarDate } from '../../lib/film/calendar-date.ts';
import type { FilmKey } from '../../lib/film/film-key.ts';
import type { Film } from '../../lib/film/schema.ts';
import type { Take } from '../../lib/review/schema.ts';

/** Texts with what bites in fields: commas, line breaks, " as ", blanks, right-to-left, emoji, markup. */
const words = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 30 }) },
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('Sammy Davis, Jr.', 'Cher as Cher', 'a\nb', ' ', '', 'שלום', '<img onerror=x>', ' as ', 'null', ','),
);

const year = fc.option(fc.integer({ min: 1870, max: 2100 }));

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate);

const keys = fc.array(
  fc.integer({ min: 1, max: 9_999_999 }).map((n): FilmKey => `imdb:tt${String(n).padStart(7, '0')}`),
  { maxLength: 3 },
);

const number = fc.double({ noNaN: true, noDefaultInfinity: true });

const rating = fc
  .tuple(number, number, number)
  .map((three) => three.toSorted((a, b) => a - b) as [number, number, number])
  .filter(([worst, , best]) => worst < best)
  .map(([worst, value, best]) => ({ worst, value, best }));

/** Any film that a form can stand for: it has a title or is known by a number. */
export const anyFilm: fc.Arbitrary<Film> = fc
  .record({
    kind: fc.constantFrom('film' as const, 'series' as const, 'episode' as const),
    title: words,
    originalTitle: fc.option(words),
    otherTitles: fc.array(words, { maxLength: 3 }),
    year,
    directors: fc.array(words, { maxLength: 4 }),
    cast: fc.array(fc.record({ name: words, role: fc.option(words) }), { maxLength: 5 }),
    genres: fc.array(words, { maxLength: 3 }),
    premiere: fc.option(words),
    runtimeMinutes: fc.option(fc.integer({ min: 1, max: 900 })),
    keys,
  })
  .filter((film) => film.title !== '' || film.keys.length > 0);

/** Any take about such a film. */
export const anyTake: fc.Arbitrary<Take> = fc.record({
  film: anyFilm,
  author: fc.option(words),
  publisher: fc.option(words),
  language: fc.option(fc.constantFrom('en', 'de-AT')),
  verdict: words,
  stance: fc.option(fc.constantFrom('recommended' as const, 'mixed' as const, 'avoid' as const)),
  rating: fc.option(rating),
  pros: fc.array(words, { maxLength: 4 }),
  cons: fc.array(words, { maxLength: 4 }),
  intro: words,
  sections: fc.array(fc.record({ heading: words, text: words, spoiler: fc.boolean() }), { maxLength: 3 }),
  conclusion: words,
  viewings: fc.array(fc.record({ on: fc.option(day), rewatch: fc.boolean() }), { maxLength: 4 }),
  tags: fc.array(words, { maxLength: 4 }),
  spoiler: fc.boolean(),
  url: fc.option(fc.webUrl()),
  publishedOn: fc.option(day),
  note: words,
});
