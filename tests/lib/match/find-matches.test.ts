import { describe, expect, test } from 'vitest';
import type { FilmKey } from '../../../lib/film/film-key.ts';
import { findMatches } from '../../../lib/match/find-matches.ts';
import { candidate, correction, type Facts, film } from './support.ts';

const certaintyOf = (page: Facts, stored: Facts) =>
  findMatches(film(page), [candidate('r', stored)])[0]?.certainty ?? null;

const reasonsOf = (page: Facts, stored: Facts) => findMatches(film(page), [candidate('r', stored)])[0]?.reasons;

const answersOf = (page: Facts, stored: Record<string, Facts>) =>
  findMatches(
    film(page),
    Object.entries(stored).map(([id, facts]) => candidate(id, facts)),
  ).map(({ reviewId, certainty }) => `${reviewId} ${certainty}`);

const sea: Facts = { title: 'The Sea', year: 1993, directors: ['Ana Lima'], cast: ['Bo Berg', 'Cy Cole', 'Di Dahl'] };

describe('keys', () => {
  test('a key in common makes a match certain, whatever else differs', () => {
    const page: Facts = { title: 'Море', year: 1990, keys: ['imdb:tt0000001'] };
    expect(certaintyOf(page, { ...sea, keys: ['imdb:tt0000001'] })).toBe('certain');
    expect(reasonsOf(page, { ...sea, keys: ['imdb:tt0000001'] })).toEqual(['same IMDb id']);
  });

  test.each<[string, FilmKey, FilmKey]>([
    ['IMDb', 'imdb:tt0000001', 'imdb:tt0000002'],
    ['TMDB', 'tmdb:movie/1', 'tmdb:movie/2'],
    ['Wikidata', 'wikidata:Q1', 'wikidata:Q2'],
  ])('another id of %s rules a film out, whatever its title', (_name, a, b) => {
    expect(certaintyOf({ ...sea, keys: [a] }, { ...sea, keys: [b] })).toBeNull();
  });

  test.each<[string, FilmKey, FilmKey]>([
    ['a streaming service, which has one for each edition', 'netflix:1', 'netflix:2'],
    ['an address, which is renamed at times', 'letterboxd:sea', 'letterboxd:the-sea-1993'],
    ['Wikipedia, which has one for each language', 'wikipedia:en/Sea', 'wikipedia:de/See'],
  ])('another id of %s says nothing', (_name, a, b) => {
    expect(certaintyOf({ ...sea, keys: [a] }, { ...sea, keys: [b] })).toBe('likely');
  });

  test('two ids of one authority agree by either', () => {
    const page: Facts = { ...sea, keys: ['imdb:tt0000001', 'imdb:tt0000003'] };
    expect(certaintyOf(page, { ...sea, keys: ['imdb:tt0000003'] })).toBe('certain');
    expect(certaintyOf(page, { ...sea, keys: ['imdb:tt0000002', 'imdb:tt0000001'] })).toBe('certain');
  });

  test('one key that agrees and another that contradicts make a question', () => {
    const page: Facts = { ...sea, keys: ['imdb:tt0000001', 'tmdb:movie/1'] };
    expect(certaintyOf(page, { ...sea, keys: ['imdb:tt0000001', 'tmdb:movie/2'] })).toBe('possible');
  });
});

describe('evidence', () => {
  test('a match says why, part by part', () => {
    expect(reasonsOf(sea, { ...sea, cast: ['Dahl, Di', 'Cy Cole', 'Ed Ek'], runtimeMinutes: 90 })).toEqual([
      'same title',
      'same year',
      'same director',
      '2 actors in common',
    ]);
  });

  test.each<[string, Facts, Facts]>([
    ['title and year', { title: 'The Sea', year: 1993 }, { title: 'Sea, The', year: 1993 }],
    ['title and a year one off', { title: 'The Sea', year: 1994 }, { title: 'The Sea', year: 1993 }],
    ['title and director', { title: 'The Sea', directors: ['Lima Ana'] }, sea],
    ['title, director and years two apart', { ...sea, year: 1995 }, sea],
    ['original title and year', { title: 'El mar', originalTitle: 'The Sea', year: 1993 }, sea],
    [
      'one of the other titles and year',
      { title: 'The Sea', year: 1993 },
      { title: 'El mar', otherTitles: ['The Sea'], year: 1993 },
    ],
    ['the title in the address and year', { title: 'El mar', year: 1993, keys: ['rottentomatoes:m/1012345-sea'] }, sea],
    ['a year that stands in the title', { title: 'The Sea (1993)' }, { title: 'The Sea', year: 1993 }],
    [
      'a long title with a slip and year',
      { title: 'The Sea of Tranquility', year: 1993 },
      { title: 'The Sea of Tranquillity', year: 1993 },
    ],
    [
      'a long subtitle and year',
      { title: 'Sea Wars: The Lighthouse Keeper', year: 1993 },
      { title: 'The Lighthouse Keeper', year: 1993 },
    ],
    [
      'a franchise’s name before, year and director',
      { title: 'From the World of Fog: Sea', year: 1993, directors: ['A. Lima'] },
      sea,
    ],
    [
      'the owner’s name before, year and director',
      { title: "Ana Lima's The Sea", year: 1993, directors: ['Ana Lima'] },
      sea,
    ],
    [
      'a long subtitle behind a part’s number and year',
      { title: 'Sea Wars: The Lighthouse Keeper', year: 1993 },
      { title: 'Sea Wars Part 1: The Lighthouse Keeper', year: 1993 },
    ],
    [
      'an address without the small words, year and director',
      { title: 'El mar', year: 1993, directors: ['Ana Lima'], keys: ['rottentomatoes:m/sea_fog_lighthouse'] },
      { title: 'The Sea, the Fog and the Lighthouse', year: 1993, directors: ['Ana Lima'] },
    ],
  ])('%s are enough', (_what, page, stored) => {
    expect(certaintyOf(page, stored)).toBe('likely');
    expect(certaintyOf(stored, page)).toBe('likely');
  });

  test.each<[string, Facts, Facts]>([
    [
      'most words in common and the year',
      { title: 'Tam Hook and the Keeper of the Light', year: 1993 },
      { title: 'Tam Hook and the Warden of the Light', year: 1993 },
    ],
    [
      'most words in common, by the same director in the year before',
      { title: 'Tam Hook and the Night of the Light', year: 1994, directors: ['Ana Lima'] },
      { title: 'Tam Hook and the Warden of the Light', year: 1993, directors: ['Ana Lima'] },
    ],
    ['a title alone', { title: 'The Sea' }, { title: 'The Sea' }],
    ['years two apart', { title: 'The Sea', year: 1991 }, { title: 'The Sea', year: 1993 }],
    ['another director', sea, { ...sea, directors: ['Xi Xu'] }],
    ['a series of that name and year', { ...sea, kind: 'series' }, sea],
    ['an episode of that name and year', { ...sea, kind: 'episode' }, sea],
    ['a page without a title', { year: 1993, directors: ['Ana Lima'] }, sea],
    ['years far apart under one director', { ...sea, year: 2012 }, sea],
  ])('%s is asked at most', (_what, page, stored) => {
    expect([null, 'possible']).toContain(certaintyOf(page, stored));
  });

  test.each<[string, Facts, Facts]>([
    ['a remake', { title: 'The Sea', year: 2011 }, sea],
    ['the next part', { ...sea, title: 'The Sea II', year: 1994 }, { ...sea, title: 'The Sea III' }],
    [
      'a part without a subtitle of its own',
      { title: 'Sea Wars: The Movie', year: 1993 },
      { title: 'Sea Wars 3: The Movie', year: 1993 },
    ],
    ['a number for a word', { title: '9', year: 2009 }, { title: 'Nine', year: 2009 }],
    ['a short title within another by chance', { title: 'Home', year: 1993 }, { title: "Daddy's Home", year: 1993 }],
    ['another film of the same year by the same director', { ...sea, title: 'The Fog', cast: [] }, sea],
    ['a page that says nothing', {}, sea],
    ['a review that says nothing', sea, {}],
  ])('%s is not even asked', (_what, page, stored) => {
    expect(certaintyOf(page, stored)).toBeNull();
  });
});

describe('translated titles', () => {
  const page: Facts = { title: 'La isla de las mujeres', year: 1993, directors: ['Ana Lima'] };
  const stored: Facts = { title: 'The House by the Lake', year: 1993, directors: ['Ana Lima'] };

  test('director and year decide where they leave one film only', () => {
    expect(answersOf(page, { a: stored })).toEqual(['a likely']);
    const before: Facts = { title: 'The Man of the Sea', year: 1992, directors: ['Ana Lima'] };
    expect(answersOf(page, { a: stored, b: before })).toEqual(['a likely']);
  });

  test('two films by the director of that year are asked, unless the cast decides', () => {
    const other: Facts = { title: 'The Man of the Sea', year: 1993, directors: ['Ana Lima'] };
    expect(answersOf(page, { a: stored, b: other })).toEqual(['a possible', 'b possible']);
    expect(answersOf(page, { a: stored, b: { ...other, title: 'Fog' } })).toEqual(['a possible']);
  });

  test('another year, another cast or no director is not enough', () => {
    expect(certaintyOf({ ...page, year: 1994 }, stored)).not.toBe('likely');
    expect(certaintyOf({ ...page, directors: [] }, stored)).toBeNull();
    const cast = { cast: ['Bo Berg', 'Cy Cole', 'Di Dahl'] };
    expect(certaintyOf({ ...page, ...cast }, { ...stored, cast: ['Ed Ek', 'Fi Fox', 'Gus Gill'] })).not.toBe('likely');
  });

  test('a name in both titles takes the place of small words that tell their languages', () => {
    const named: Facts = { title: 'Misterio en Marstow', year: 1993, directors: ['Ana Lima'] };
    const original: Facts = { title: 'Bullets Over Marstow', year: 1993, directors: ['Ana Lima'] };
    expect(certaintyOf(named, original)).toBe('likely');
    expect(reasonsOf(named, original)).toEqual(['a word of the title in common', 'same year', 'same director']);
    expect(certaintyOf({ ...named, year: 1994 }, original)).not.toBe('likely');
    expect(certaintyOf({ ...named, directors: ['Xi Xu'] }, original)).toBeNull();
  });

  test('what both titles begin with is the name of a series', () => {
    const first: Facts = {
      title: 'Marstow Reloaded',
      year: 1993,
      directors: ['Ana Lima'],
      cast: ['Bo Berg', 'Cy Cole'],
    };
    expect(certaintyOf(first, { ...first, title: 'Marstow Revolutions' })).not.toBe('likely');
  });

  test('where nothing tells their languages, two actors must be in both', () => {
    const shown: Facts = { ...page, title: 'Infiltrados', cast: ['Bo Berg', 'Cy Cole', 'Di Dahl'] };
    const twoOf = (cast: string[]) => certaintyOf(shown, { ...stored, title: 'Mole', cast });
    expect(twoOf(['Di Dahl', 'Bo Berg'])).toBe('likely');
    expect(twoOf(['Bo Berg', 'Ed Ek'])).toBe('possible');
    expect(twoOf([])).toBeNull();
    expect(
      certaintyOf(
        { ...shown, runtimeMinutes: 20 },
        { ...stored, title: 'Mole', cast: ['Bo Berg', 'Cy Cole'], runtimeMinutes: 90 },
      ),
    ).not.toBe('likely');
  });

  test('a year one off is made good by two actors', () => {
    const next: Facts = { ...page, year: 1994, cast: ['Bo Berg', 'Cy Cole', 'Di Dahl'] };
    expect(certaintyOf(next, { ...stored, cast: ['Cy Cole', 'Bo Berg'] })).toBe('likely');
  });

  test('of two films by the director of that year the cast decides', () => {
    const cast = ['Bo Berg', 'Cy Cole', 'Di Dahl'];
    const other: Facts = {
      title: 'The Man of the Sea',
      year: 1993,
      directors: ['Ana Lima'],
      cast: ['Ed Ek', 'Fi Fox', 'Gus Gill'],
    };
    expect(answersOf({ ...page, cast }, { a: { ...stored, cast }, b: other })).toEqual(['a likely']);
  });

  test('a sequel and a film without a number are two films', () => {
    expect(certaintyOf({ ...page, title: 'La isla de las mujeres, II parte' }, stored)).not.toBe('likely');
    expect(
      certaintyOf({ ...page, title: 'La isla de las mujeres 2' }, { ...stored, title: 'The House by the Lake II' }),
    ).toBe('likely');
  });

  test('titles of one language are different films', () => {
    expect(certaintyOf({ ...page, title: 'The Island of Women' }, stored)).toBeNull();
  });

  test('an address that names another title speaks against it', () => {
    expect(certaintyOf({ ...page, keys: ['rottentomatoes:m/the_island_of_women'] }, stored)).toBeNull();
  });
});

describe('deciding', () => {
  test('two films of one title are told apart by year, then director, then cast', () => {
    const page: Facts = { ...sea };
    expect(answersOf(page, { a: { title: 'The Sea', year: 1993 }, b: { title: 'The Sea', year: 2005 } })).toEqual([
      'a likely',
    ]);
    const rivals = { a: { ...sea, cast: [] }, b: { ...sea, directors: ['Xi Xu'], cast: [] } };
    expect(answersOf(page, rivals)).toEqual(['a likely']);
    const byCast: Record<string, Facts> = {
      a: { title: 'The Sea', year: 1993, cast: ['Bo Berg', 'Cy Cole'], keys: ['imdb:tt0000001'] },
      b: { title: 'The Sea', year: 1993, keys: ['imdb:tt0000002'] },
    };
    expect(answersOf(page, byCast)[0]).toBe('a likely');
    expect(answersOf(page, byCast)).not.toContain('b likely');
  });

  test('two films that nothing tells apart are both asked', () => {
    const stored: Record<string, Facts> = {
      a: { title: 'The Sea', year: 1993, directors: ['Ana Lima'] },
      b: { title: 'The Sea', year: 1993, directors: ['Xi Xu'] },
    };
    expect(answersOf({ title: 'The Sea', year: 1993 }, stored)).toEqual(['a possible', 'b possible']);
  });

  test('the exact year goes before a year one off', () => {
    const stored: Record<string, Facts> = { a: { title: 'The Sea', year: 1994 }, b: { title: 'The Sea', year: 1993 } };
    expect(answersOf({ title: 'The Sea', year: 1993 }, stored)[0]).toBe('b likely');
  });

  test('a title alike to the letter goes before one that only has the same words', () => {
    const stored: Record<string, Facts> = {
      a: { title: 'The Hero', year: 2009, directors: ['Ana Lima'] },
      b: { title: 'Hero', year: 2009, directors: ['Xi Xu'] },
    };
    expect(answersOf({ title: 'Hero', year: 2009 }, stored)[0]).toBe('b likely');
    expect(answersOf({ title: 'The Hero', year: 2009 }, stored)[0]).toBe('a likely');
  });

  test('a whole title goes before a piece of one, though the piece has the director', () => {
    const stored: Record<string, Facts> = {
      a: { title: 'The Lighthouse Keeper and the Storm', year: 1993, directors: ['Ana Lima'] },
      b: { title: 'The Lighthouse Keeper', year: 1993 },
    };
    const page: Facts = { title: 'The Lighthouse Keeper', year: 1993, directors: ['Ana Lima'] };
    expect(answersOf(page, stored)[0]).toBe('b likely');
    expect(answersOf(page, stored)).not.toContain('a likely');
  });

  test('several reviews of one film are shown together', () => {
    expect(answersOf(sea, { a: sea, b: { ...sea, cast: [] }, c: { title: 'Sea, The', year: 1993 } }).sort()).toEqual([
      'a likely',
      'b likely',
      'c likely',
    ]);
  });

  test('reviews that name the film by its title and by its original one belong together', () => {
    const page: Facts = { title: 'The Sea', originalTitle: 'Havet', year: 1993, directors: ['Ana Lima'] };
    const stored: Record<string, Facts> = {
      a: { title: 'The Sea', year: 1993, directors: ['Ana Lima'] },
      b: { title: 'Havet', year: 1993, directors: ['Lima, Ana'] },
      c: { title: 'Havet', year: 1993 },
    };
    expect(answersOf(page, stored).sort()).toEqual(['a likely', 'b likely', 'c likely']);
    const byOthers: Record<string, Facts> = {
      a: { title: 'The Sea', year: 1993, directors: ['Bo Berg'] },
      b: { title: 'Havet', year: 1993, directors: ['Xi Xu'] },
    };
    expect(answersOf({ ...page, directors: [] }, byOthers)).toEqual(['a possible', 'b possible']);
    const byKey: Record<string, Facts> = {
      a: { title: 'The Sea', year: 1993, keys: ['imdb:tt0000001'] },
      b: { title: 'Havet', year: 1993, keys: ['imdb:tt0000002'] },
    };
    expect(answersOf({ ...page, directors: [] }, byKey)).toEqual(['a possible', 'b possible']);
  });

  test('a review under another name comes along by a key in common with one that is shown', () => {
    const page: Facts = { ...sea, keys: ['netflix:1'] };
    const stored: Record<string, Facts> = {
      a: { ...sea, keys: ['netflix:1', 'imdb:tt0000001'] },
      b: { title: 'Havet', keys: ['imdb:tt0000001'] },
    };
    expect(answersOf(page, stored)).toEqual(['a certain', 'b likely']);
  });

  test('where the film is certain, another one of that title is not asked any more', () => {
    const page: Facts = { title: 'The Sea', keys: ['imdb:tt0000001'] };
    const stored: Record<string, Facts> = {
      a: { ...sea, keys: ['imdb:tt0000001'] },
      b: { title: 'The Sea', year: 2005 },
    };
    expect(answersOf(page, stored)).toEqual(['a certain']);
  });

  test('a handful of choices is offered, not hundreds', () => {
    const stored = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [
        `r${i}`,
        { title: 'The Sea', year: 1900 + (i % 100), directors: [`X${i} Y${i}`] },
      ]),
    );
    expect(answersOf({ title: 'The Sea' }, stored).length).toBeLessThan(10);
  });
});

describe('corrections', () => {
  const page: Facts = { ...sea, keys: ['imdb:tt0000001'] };

  test('"this page is that film" beats contradicting keys', () => {
    const matches = findMatches(
      film(page),
      [candidate('r', { title: 'Fog', keys: ['imdb:tt0000002'] })],
      [correction('same', ['imdb:tt0000001'], { id: 'r' })],
    );
    expect(matches).toEqual([{ reviewId: 'r', certainty: 'certain', reasons: ['you said so'] }]);
  });

  test('"not that film" beats a key in common', () => {
    const said = [correction('different', ['imdb:tt0000001'], { id: 'r', keys: ['imdb:tt0000001'] })];
    expect(findMatches(film(page), [candidate('r', page)], said)).toEqual([]);
  });

  test('a film that the user has named leaves no other of its title', () => {
    const said = [correction('same', ['imdb:tt0000001'], { id: 'a' })];
    const stored = [candidate('a', { title: 'Fog', year: 1950 }), candidate('b', { title: 'The Sea', year: 1993 })];
    const shown = findMatches(film(page), stored, said).filter(({ certainty }) => certainty !== 'possible');
    expect(shown.map(({ reviewId }) => reviewId)).toEqual(['a']);
  });

  test('other reviews of the film that the user has named come along', () => {
    const said = [correction('same', ['imdb:tt0000001'], { id: 'a', keys: ['tmdb:movie/7'] })];
    const stored = [
      candidate('a', { title: 'Fog', keys: ['tmdb:movie/7'] }),
      candidate('b', { title: 'Nebel', keys: ['tmdb:movie/7'] }),
    ];
    expect(findMatches(film(page), stored, said).map(({ certainty }) => certainty)).toEqual(['certain', 'certain']);
  });
});
