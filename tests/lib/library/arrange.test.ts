import { describe, expect, test } from 'vitest';
import { listChoices } from '../../../lib/library/list-choices.ts';
import { putRow } from '../../../lib/library/put-row.ts';
import { moveToBin } from '../../../lib/review/edits.ts';
import { linesOf, stored, tableOf } from './support.ts';

const at = (day: string) => ({ updatedAt: `2026-01-${day}T00:00:00.000Z` });
const table = tableOf(
  stored(
    'mirror',
    { title: 'The Mirror', year: 1975, genres: ['Drama'], directors: ['Andrei Tarkovsky'], keys: ['imdb:tt0072443'] },
    { ...at('03'), stance: 'recommended', rating: { value: 5, worst: 0, best: 5 }, tags: ['slow'] },
  ),
  stored(
    'alien',
    { title: 'Alien', year: 1979, genres: ['Horror', 'Science fiction'], directors: ['Ridley Scott'] },
    {
      ...at('02'),
      stance: 'mixed',
      rating: { value: 7, worst: 1, best: 10 },
      viewings: [
        { on: '2024-03-02', rewatch: true },
        { on: '1999-05-01', rewatch: false },
      ],
      publisher: 'The Paper',
      url: 'https://www.example.org/alien',
      origin: { kind: 'clipped' },
    },
  ),
  stored('unknown', { title: 'Zardoz' }, { ...at('01'), viewings: [{ on: null, rewatch: false }] }),
  stored(
    'mirror2',
    { title: 'Zerkalo', year: 1975, keys: ['imdb:tt0072443'] },
    { ...at('04'), stance: 'avoid', author: 'A. Critic' },
  ),
  moveToBin(stored('gone', { title: 'Gone' }), new Date('2026-02-01T00:00:00Z')),
);

describe('the library', () => {
  test('shows what was changed last first, and the bin apart from it', () => {
    expect(linesOf(table, {})).toEqual(['mirror2', 'mirror', 'alien', 'unknown']);
    expect(linesOf(table, { bin: true })).toEqual(['gone']);
  });

  test.each([
    [{ stance: 'avoid' }, ['mirror2']],
    [{ stance: 'none' }, ['unknown']],
    [{ stars: { from: 3.5, to: 4 } }, ['alien']],
    [{ year: { from: 1970, to: 1975 } }, ['mirror2', 'mirror']],
    [{ genre: 'Horror' }, ['alien']],
    [{ genre: 'Unheard of' }, []],
    [{ origin: 'clipped' }, ['alien']],
    [{ seen: '2024' }, ['alien']],
    [{ seen: '1999-05' }, ['alien']],
    [{ seen: 'ever' }, ['alien', 'unknown']],
    [{ seen: 'never' }, ['mirror2', 'mirror']],
    [{ site: 'example.org' }, ['alien']],
    [{ site: 'The Paper' }, ['alien']],
    [{ tag: 'slow', stance: 'recommended' }, ['mirror']],
    [{ person: 'Ridley Scott' }, ['alien']],
    [{ director: 'Ridley Scott' }, ['alien']],
    [{ actor: 'Ridley Scott' }, []],
    [{ origin: 'own' }, ['mirror2', 'mirror', 'unknown']],
    [{ author: 'A. Critic' }, ['mirror2']],
  ] as const)('narrows to %j', (filters, found) => {
    expect(linesOf(table, { filters })).toEqual(found);
  });

  test.each([
    ['title', ['alien', 'mirror', 'unknown', 'mirror2'], ['mirror2', 'unknown', 'mirror', 'alien']],
    ['year', ['alien', 'mirror2', 'mirror', 'unknown'], ['mirror2', 'mirror', 'alien', 'unknown']],
    ['rating', ['mirror', 'alien', 'mirror2', 'unknown'], ['alien', 'mirror', 'mirror2', 'unknown']],
    ['watched', ['alien', 'mirror2', 'mirror', 'unknown'], ['alien', 'mirror2', 'mirror', 'unknown']],
  ] as const)('sorts by %s, those without at the end either way', (sort, forth, back) => {
    expect(linesOf(table, { sort })).toEqual(forth);
    expect(linesOf(table, { sort, reversed: true })).toEqual(back);
  });

  test.each([
    ['year', ['[1979]', 'alien', '[1975]', 'mirror2', 'mirror', '[-]', 'unknown']],
    ['decade', ['[1970s]', 'mirror2', 'mirror', 'alien', '[-]', 'unknown']],
    ['stance', ['[recommended]', 'mirror', '[mixed]', 'alien', '[avoid]', 'mirror2', '[-]', 'unknown']],
    ['stars', ['[5 stars]', 'mirror', '[3.5 stars]', 'alien', '[-]', 'mirror2', 'unknown']],
    ['seen', ['[2024]', 'alien', '[1999]', 'alien', '[-]', 'mirror2', 'mirror', 'unknown']],
    ['director', ['[Andrei Tarkovsky]', 'mirror', '[Ridley Scott]', 'alien', '[-]', 'mirror2', 'unknown']],
    ['genre', ['[Drama]', 'mirror', '[Horror]', 'alien', '[Science fiction]', 'alien', '[-]', 'mirror2', 'unknown']],
    ['author', ['[A. Critic]', 'mirror2', '[-]', 'mirror', 'alien', 'unknown']],
  ] as const)('groups by %s', (group, lines) => {
    expect(linesOf(table, { group })).toEqual(lines);
  });

  test('has one row for each film where films are asked for: reviews that share a key are of one', () => {
    expect(linesOf(table, { group: 'film' })).toEqual(['mirror2', 'alien', 'unknown']);
  });

  test('tells films of one title apart as the card does', () => {
    const namesakes = tableOf(
      stored('old', { title: 'Suspiria', year: 1977 }),
      stored('new', { title: 'Suspiria', year: 2018 }),
      stored('old too', { title: 'Suspiria', year: 1977, directors: ['Dario Argento'] }),
    );
    expect(linesOf(namesakes, { group: 'film' })).toEqual(['old too', 'new']);
  });

  test('follows a row that changes or goes', () => {
    const changing = tableOf(stored('a', { title: 'Stalker' }), stored('b', { title: 'Solaris' }));
    putRow(changing, 1, null);
    expect(linesOf(changing, {})).toEqual(['b']);
    expect(linesOf(changing, { search: 'stalker' })).toEqual([]);
  });
});

test('the choices are the values that occur, with how often', () => {
  expect(listChoices(table)).toMatchObject({
    genres: [
      { value: 'Drama', count: 1 },
      { value: 'Horror', count: 1 },
      { value: 'Science fiction', count: 1 },
    ],
    tags: [{ value: 'slow', count: 1 }],
    sites: [
      { value: 'example.org', count: 1 },
      { value: 'The Paper', count: 1 },
    ],
    authors: [{ value: 'A. Critic', count: 1 }],
    seenYears: [
      { value: '2024', count: 1 },
      { value: '1999', count: 1 },
    ],
    decades: [{ value: '1970-1979', count: 3 }],
  });
});
