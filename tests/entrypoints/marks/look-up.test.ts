import { expect, test, vi } from 'vitest';
import { openLookUp } from '../../../entrypoints/marks/look-up.ts';
import type { PageApi } from '../../../lib/browser/page-api.ts';
import { listedLimits } from '../../../lib/sites/listed/listed-limits.ts';
import type { ListedFilm } from '../../../lib/sites/listed/read-row.ts';

const filmAt = (n: number): ListedFilm => ({ key: `imdb:tt${1_000_000 + n}`, kind: null, titles: [], year: null });
const films = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => filmAt(from + n));

/** A background that marks every hundredth film, or answers that marks are off. */
function makePage(isOff = false) {
  const asked: ListedFilm[][] = [];
  const ask = vi.fn(async (_name: string, question: { films: ListedFilm[] }) => {
    asked.push(question.films);
    const marks = question.films.flatMap(({ key }, at) =>
      key.endsWith('00') ? [{ at, stance: 'mixed', rating: null }] : [],
    );
    return isOff ? null : { marks };
  });
  return { asked, page: { ask } as unknown as PageApi };
}

test('all films of a page are asked for in one message, each once', async () => {
  const { asked, page } = makePage();
  const lookUp = openLookUp(page, 'imdb');
  expect(await lookUp.ask([...films(0, 250), ...films(0, 250)])).toBe(true);
  expect(asked.map(({ length }) => length)).toEqual([250]);
  expect([filmAt(0), filmAt(1), filmAt(100)].map(lookUp.markOf)).toEqual([
    { stance: 'mixed', rating: null },
    null,
    { stance: 'mixed', rating: null },
  ]);
});

test('films that come later are asked for by themselves, known ones never again', async () => {
  const { asked, page } = makePage();
  const lookUp = openLookUp(page, 'imdb');
  await lookUp.ask(films(0, 250));
  await lookUp.ask(films(0, 250));
  await lookUp.ask(films(0, 260));
  expect(asked.map(({ length }) => length)).toEqual([250, 10]);
});

test('after a change of the library everything is asked anew', async () => {
  const { asked, page } = makePage();
  const lookUp = openLookUp(page, 'imdb');
  await lookUp.ask(films(0, 3));
  lookUp.forget();
  expect(lookUp.markOf(filmAt(0))).toBeNull();
  await lookUp.ask(films(0, 3));
  expect(asked).toHaveLength(2);
});

test('a page without an end is looked up to a limit, a thousand films at a time', async () => {
  const { asked, page } = makePage();
  const lookUp = openLookUp(page, 'imdb');
  await lookUp.ask(films(0, 2_500));
  for (let n = 0; n < 50; n += 1) await lookUp.ask(films(2_500 + n * 100, 2_600 + n * 100));
  expect(Math.max(...asked.map(({ length }) => length))).toBe(listedLimits.together);
  expect(asked.flat()).toHaveLength(listedLimits.films);
});

test('where marks are off nothing is known, and it is said', async () => {
  const { page } = makePage(true);
  const lookUp = openLookUp(page, 'imdb');
  expect(await lookUp.ask([filmAt(0)])).toBe(false);
  expect(lookUp.markOf(filmAt(0))).toBeNull();
});
