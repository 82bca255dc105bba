import { describe, expect, test } from 'vitest';
import { makeFilm } from '../../../../lib/film/film.ts';
import type { FilmKey } from '../../../../lib/film/film-key.ts';
import { addReading, noReadings } from '../../../../lib/sites/health/add-reading.ts';
import { countUnread, judgeReadings } from '../../../../lib/sites/health/judge-readings.ts';
import { missingFields } from '../../../../lib/sites/health/missing-fields.ts';
import { mostReadings, type SiteReadings, siteReadingsSchema } from '../../../../lib/sites/health/readings-schema.ts';
import { writeReport } from '../../../../lib/sites/health/write-report.ts';

const today = '2026-05-01';
const keyOf = (n: number): FilmKey => `imdb:tt${String(n).padStart(7, '0')}`;
const unreadOf = (film: FilmKey) => ({
  film,
  address: `https://www.imdb.com/title/${film.slice(5)}`,
  missing: ['title' as const, 'cast' as const],
});

/** Visits of ever new films: `r` could be read, `x` could not. */
function visit(outcomes: string, before: SiteReadings = noReadings, day: typeof today = today): SiteReadings {
  return [...outcomes].reduce((readings, outcome, at) => {
    const film = keyOf(before.last.length * 1_000 + at + 1);
    return addReading(readings, film, outcome === 'x' ? unreadOf(film) : null, day);
  }, before);
}

describe('what is remembered of a site', () => {
  test('is the day of the last reading and no more than ten outcomes, whatever is visited', () => {
    const readings = visit('rx'.repeat(200));
    expect(readings.readOn).toBe(today);
    expect(readings.last).toHaveLength(mostReadings);
    expect(siteReadingsSchema.parse(readings)).toEqual(readings);
  });

  test('names no film that could be read', () => {
    expect(JSON.stringify(visit('rrr'))).not.toContain('imdb');
  });

  test('is not written anew where a site goes on being fine, until the next day', () => {
    const fine = visit('r'.repeat(mostReadings));
    expect(visit('rrrr', fine)).toBe(fine);
    expect(addReading(fine, keyOf(1), null, '2026-05-02')).toEqual({ ...fine, readOn: '2026-05-02' });
  });

  test('is not written anew where a site goes on being broken', () => {
    const broken = visit('x'.repeat(mostReadings));
    expect(visit('xxxx', broken)).toBe(broken);
  });

  test('counts a film that cannot be read once, however often it is loaded', () => {
    const once = visit('x');
    expect(addReading(once, keyOf(1), unreadOf(keyOf(1)), today)).toBe(once);
  });

  test('forgets a film that could not be read as soon as it can', () => {
    const readings = addReading(visit('xx'), keyOf(1), null, today);
    expect(readings.last).toEqual([unreadOf(keyOf(2)), null]);
  });
});

describe('a site', () => {
  test.each([
    ['', 'unseen'],
    ['x', 'unseen'],
    ['xx', 'unseen'],
    ['xxx', 'changed'],
    ['r', 'fine'],
    ['rxx', 'fine'],
    ['rxxx', 'changed'],
    ['rrrrrrrrrrxxx', 'changed'],
    ['rrrxrrxrrx', 'fine'],
    ['rxrxrx', 'changed'],
    ['xxxxr', 'changed'],
    ['xxxxrr', 'changed'],
    ['xxxxrrr', 'fine'],
    ['xxxxxxxxxxrrr', 'fine'],
    ['xxxxxxxxxxrrrx', 'changed'],
  ])('after the visits “%s” (x: not read) is %s', (outcomes, state) => {
    expect(judgeReadings(visit(outcomes))).toBe(state);
  });

  test('that was fine for long tells how many of the last ten were not read', () => {
    const { last } = visit(`${'r'.repeat(50)}xxxx`);
    expect([countUnread(last), last.length]).toEqual([4, 10]);
  });
});

test('what a page did not tell is named in the order of a card', () => {
  expect(missingFields(makeFilm())).toEqual(['title', 'year', 'directors', 'cast', 'genres', 'running time']);
  expect(missingFields(makeFilm({ title: 'The Girl', cast: [{ name: 'Jane Roe', role: null }], year: 2001 }))).toEqual([
    'directors',
    'genres',
    'running time',
  ]);
});

test('a report says what was read by what, each page with what is missing, and nothing else', () => {
  const text = writeReport({
    site: { id: 'imdb', name: 'IMDb' },
    readings: visit('rrx'),
    version: '0.1.0',
    browser: 'Firefox 153',
  });
  expect(text).toBe(`Site: IMDb (imdb)
Lobby Card 0.1.0 in Firefox 153
Not read: 1 of the last 3 film addresses; a film was last read on 2026-05-01

https://www.imdb.com/title/tt0000003
  film: imdb:tt0000003
  missing: title, cast
`);
});
