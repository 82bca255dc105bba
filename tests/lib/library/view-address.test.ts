import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupings, noFilters, sorts, wholeLibrary } from '../../../lib/library/view.ts';
import { readView, writeView } from '../../../lib/library/view-address.ts';

const words = fc.string({ minLength: 1, maxLength: 40 });
const anyView = fc.record({
  bin: fc.boolean(),
  search: fc.oneof(fc.constant(''), words),
  filters: fc.record({
    stance: fc.option(fc.constantFrom('recommended' as const, 'avoid' as const, 'none' as const)),
    stars: fc.option(fc.constantFrom({ from: 3.5, to: 5 }, { from: 0, to: 0 })),
    year: fc.option(fc.constantFrom({ from: 1990, to: 1999 }, { from: 1979, to: 1979 })),
    genre: fc.option(words),
    origin: fc.option(fc.constantFrom('own' as const, 'mine' as const, 'followed' as const)),
    seen: fc.option(fc.constantFrom('2024', '2024-03', '2024-03-31', 'ever', 'never')),
    site: fc.option(words),
    tag: fc.option(words),
    person: fc.option(words),
    director: fc.option(words),
    actor: fc.option(words),
    author: fc.option(words),
  }),
  sort: fc.option(fc.constantFrom(...sorts)),
  reversed: fc.constant(false),
  group: fc.option(fc.constantFrom(...groupings)),
});

test('the whole library has an empty address', () => {
  expect(writeView(wholeLibrary)).toBe('');
  expect(readView('', false)).toEqual(wholeLibrary);
});

test('an address is made for people', () => {
  const filters = { ...noFilters, stance: 'avoid' as const, year: { from: 1990, to: 1999 } };
  expect(writeView({ ...wholeLibrary, search: 'the long take', filters, sort: 'year', reversed: true })).toBe(
    'q=the+long+take&stance=avoid&year=1990-1999&sort=-year',
  );
});

test('what an address says is read back as it was', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(readView(writeView(view), view.bin)).toEqual(view);
    }),
  );
});

test.each([
  'stance=maybe',
  'year=1999-1990',
  'year=0',
  'stars=9',
  'seen=tomorrow',
  'sort=size',
  'group=__proto__',
  '%',
])('an address that makes no sense shows the whole library: %s', (address) =>
  expect(readView(address, false)).toEqual(wholeLibrary),
);
