import { describe, expect, test } from 'vitest';
import { putText, removeRow, rowsOf } from '../../components/line-edits.ts';

describe('a text put into a row', () => {
  test.each([
    ['stays in its row', ['a', 'b'], 0, 'ax', 2, { lines: ['ax', 'b'], row: 0, caret: 2 }],
    ['opens a row under it at its end', ['a', 'b'], 0, 'a\n', 2, { lines: ['a', '', 'b'], row: 1, caret: 0 }],
    ['goes on in the row that waits at the end', ['a'], 0, 'a\n', 2, { lines: ['a'], row: 1, caret: 0 }],
    ['opens nothing under the empty row at the end', ['a'], 1, '\n', 1, { lines: ['a'], row: 1, caret: 0 }],
    ['is broken where the caret stands', ['ab'], 0, 'a\nb', 2, { lines: ['a', 'b'], row: 1, caret: 0 }],
    ['becomes as many rows as were pasted', [], 0, 'a\nb\nc', 5, { lines: ['a', 'b', 'c'], row: 2, caret: 1 }],
    ['loses the bullets and gaps of a list', [], 0, '- a\n\n• b\n', 10, { lines: ['a', 'b'], row: 2, caret: 0 }],
    ['keeps a dash that is its own', [], 0, '- a', 3, { lines: ['- a'], row: 0, caret: 3 }],
  ])('%s', (_, lines, row, text, caret, edit) => {
    expect(putText(lines, row, text, caret)).toEqual({ ...edit, leftOut: 0 });
  });

  test('of more lines than a list holds says how many had no room', () => {
    const { lines, leftOut, row } = putText([], 0, Array(70).fill('x').join('\n'), 139);
    expect([lines.length, leftOut, row]).toEqual([60, 10, 59]);
  });

  test('longer than a line may be goes on in the next and loses nothing', () => {
    const text = `${'x'.repeat(2_000)}${'y'.repeat(500)}`;
    expect(putText([], 0, text, 2_500).lines).toEqual(['x'.repeat(2_000), 'y'.repeat(500)]);
  });
});

test('an empty row that is taken away leaves the caret at the end of the one above', () => {
  expect(removeRow(['ab', '', 'c'], 1)).toEqual({ lines: ['ab', 'c'], row: 0, caret: 2, leftOut: 0 });
});

test('there is always one more row to go on in, until the list is full', () => {
  expect(rowsOf([])).toEqual(['']);
  expect(rowsOf(['a'])).toEqual(['a', '']);
  expect(rowsOf(Array(60).fill('x'))).toHaveLength(60);
});
