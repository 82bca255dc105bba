import { expect, test } from 'vitest';
import { yearOf } from '../../../lib/film/year-of.ts';

test('the year stands beside the title, else in brackets at its end', () => {
  expect(yearOf({ title: 'Solaris (2002)', year: 1972 })).toBe(1972);
  expect(yearOf({ title: 'Solaris (2002)', year: null })).toBe(2002);
  expect(yearOf({ title: '2001: A Space Odyssey', year: null })).toBeNull();
});

test.each([0, 9999, -1, 1972.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is no year of a film', (year) => {
  expect(yearOf({ title: 'Solaris', year })).toBeNull();
});
