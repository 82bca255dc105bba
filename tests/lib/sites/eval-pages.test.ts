import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { scorePage } from '../../eval/pages/score-page.ts';
import { totalsOf } from '../../eval/pages/table.ts';
import { readTruths } from '../../eval/pages/truth.ts';

const folder = fileURLToPath(new URL('../../fixtures/pages', import.meta.url));
const scores = readTruths(folder).map((truth) => scorePage(folder, truth));
const scoreOf = (file: string) => scores.find(({ truth }) => truth.file === file);

test('a folder of saved pages is scored, with the fields that its truth has', () => {
  const { msPerPageP50, msPerPageP95, ...counts } = totalsOf(scores);
  expect(counts).toEqual({
    films: 3,
    found: 3,
    kindRight: 2,
    titleRight: 2,
    yearRight: 2,
    directorRight: 2,
    keyRight: 2,
    nonFilms: 2,
    falseFilms: 0,
  });
  expect(msPerPageP50).toBeLessThanOrEqual(msPerPageP95);
});

test('a page is read by the detector where its site is listed, and on request where it is not', () => {
  expect(scoreOf('imdb-film.html')?.reader).toBe('detector');
  expect(scoreOf('imdb-person.html')).toMatchObject({ reader: 'detector', found: false, misses: [] });
  expect(scoreOf('unknown-site-latin1.page')).toMatchObject({ reader: 'on request', found: true, misses: [] });
});

test('every difference is told in words', () => {
  expect(scoreOf('wrong-truth.html')?.misses).toEqual([
    'kind: film for series',
    'title: "Ballerina" for "The Dancer"',
    'year: 2025 for 2001',
    'director: [] for [Jane Roe]',
    'key: imdb:tt0000001 is missing: [imdb:tt7181546]',
  ]);
});
