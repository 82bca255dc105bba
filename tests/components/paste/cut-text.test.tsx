import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from '../../../components/paste/cut-text.ts';

const kinds = (text: string, marked: [number, number][], noise: [number, number][]) =>
  cutText(
    text,
    marked.map(([start, end]) => ({ start, end })),
    noise.map(([start, end]) => ({ start, end })),
  ).map(({ text: words, isMarked, isNoise }) => `${isMarked ? 'M' : ''}${isNoise ? 'N' : ''}:${words}`);

test('a text is cut where places begin and end', () => {
  expect(kinds('abcdef', [[1, 3]], [[4, 5]])).toEqual([':a', 'M:bc', ':d', 'N:e', ':f']);
});

test('places may overlap, touch, and be the whole text', () => {
  expect(kinds('abcd', [[0, 4]], [[1, 2]])).toEqual(['M:a', 'MN:b', 'M:cd']);
  expect(
    kinds(
      'abcd',
      [
        [0, 2],
        [2, 4],
      ],
      [],
    ),
  ).toEqual(['M:ab', 'M:cd']);
});

test('a place beyond the text marks nothing beyond it', () => {
  expect(kinds('ab', [[1, 99]], [[-5, 0]])).toEqual([':a', 'M:b']);
  expect(kinds('', [[0, 1]], [])).toEqual([]);
});

test('no letter is lost or doubled, whatever is marked', () => {
  const extent = fc.record({ start: fc.integer({ min: -3, max: 30 }), end: fc.integer({ min: -3, max: 30 }) });
  void fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 25 }),
      fc.array(extent),
      fc.array(extent),
      (text, marked, noise) => {
        expect(
          cutText(text, marked, noise)
            .map(({ text: words }) => words)
            .join(''),
        ).toBe(text);
      },
    ),
    { seed: 7 },
  );
});
