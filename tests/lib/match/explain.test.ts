import { expect, test } from 'vitest';
import { findMatches } from '../../../lib/match/find-matches.ts';
import { candidate, type Facts, film } from './support.ts';

const sea: Facts = { title: 'The Sea', year: 1993, directors: ['Ana Lima'], cast: ['Bo Berg', 'Cy Cole'] };
const whyShown = (page: Facts, stored: Facts) =>
  findMatches(film(page), [candidate('r', stored)])[0]?.reasons.join(', ');

test.each<[string, Facts, Facts]>([
  ['same IMDb id', { keys: ['imdb:tt0000001'] }, { keys: ['imdb:tt0000001'] }],
  ['same page on Letterboxd', { keys: ['letterboxd:sea'] }, { keys: ['letterboxd:sea'] }],
  ['same page on Rotten Tomatoes', { keys: ['rottentomatoes:m/sea'] }, { keys: ['rottentomatoes:m/sea'] }],
  ['same web page', { keys: ['page:blog.example/sea|sea'] }, { keys: ['page:blog.example/sea|sea'] }],
  [
    'same IMDb id, but another TMDB id',
    { keys: ['imdb:tt0000001', 'tmdb:movie/1'] },
    { keys: ['imdb:tt0000001', 'tmdb:movie/2'] },
  ],
  ['same title, same year, same director, 2 actors in common', sea, sea],
  ['same title, one year apart, same director, one actor in common', sea, { ...sea, year: 1994, cast: ['Bo Berg'] }],
  ['same title, 2 years apart', { title: 'The Sea', year: 1995 }, { title: 'The Sea', year: 1993 }],
  ['same title, same year, another director', sea, { title: 'The Sea', year: 1993, directors: ['Xi Xu'] }],
  [
    'same title, same year, but one is a series or an episode',
    { ...sea, kind: 'series', directors: [] },
    { ...sea, cast: [] },
  ],
  [
    'same title, same year, no actor in common, another running time',
    { ...sea, directors: [], cast: ['Ed Ek', 'Fi Fox', 'Gus Gill'], runtimeMinutes: 90 },
    { ...sea, cast: ['Bo Berg', 'Cy Cole', 'Di Dahl'], runtimeMinutes: 140 },
  ],
  [
    'most words of the title in common, same year, same director',
    { title: 'Tam Hook and the Keeper of the Light', year: 1993, directors: ['Ana Lima'] },
    { title: 'Tam Hook and the Warden of the Light', year: 1993, directors: ['Ana Lima'] },
  ],
  [
    'title in another language, same year, same director',
    { title: 'La isla de las mujeres', year: 1993, directors: ['Ana Lima'] },
    { ...sea, cast: [] },
  ],
  [
    'another title, same year, same director, 2 actors in common',
    { ...sea, title: 'Infiltrados' },
    { ...sea, title: 'Mole' },
  ],
  ['same original title, same year', { title: 'El mar', originalTitle: 'The Sea', year: 1993 }, sea],
  ['one of its other titles, same year', { title: 'El mar', otherTitles: ['The Sea'], year: 1993 }, sea],
  ['same title in the web address, same year', { title: 'El mar', year: 1993, keys: ['letterboxd:the-sea'] }, sea],
  [
    'nearly the same title, same year',
    { title: 'The Sea of Tranquility', year: 1993 },
    { title: 'The Sea of Tranquillity', year: 1993 },
  ],
  [
    'one title is part of the other, same year',
    { title: 'Sea Wars: The Lighthouse Keeper', year: 1993 },
    { title: 'The Lighthouse Keeper', year: 1993 },
  ],
])('a person reads “%s”', (reasons, page, stored) => {
  expect(whyShown(page, stored)).toBe(reasons);
});

test('a review that only another brings in says so', () => {
  const matches = findMatches(film({ title: 'El mar', keys: ['imdb:tt0000001'] }), [
    candidate('a', { ...sea, keys: ['imdb:tt0000001', 'tmdb:movie/1'] }),
    candidate('b', { title: 'Havet', keys: ['tmdb:movie/1'] }),
  ]);
  expect(matches.map(({ reasons }) => reasons.join())).toEqual([
    'same IMDb id',
    'same film as another review shown here',
  ]);
});
