import { expect, test } from 'vitest';
import type { Origin } from '../../../lib/review/schema.ts';
import { sourceAddress } from '../../../lib/review/source-address.ts';

const url = 'https://blog.example/r';
const clipped = (text: string): Origin => ({ kind: 'clipped', quotes: [{ field: 'verdict', text }] });

test('a clipped review is opened at the words of its verdict', () => {
  expect(sourceAddress({ url, origin: clipped('Dry-ish, but good.') })).toBe(
    `${url}#:~:text=Dry%2Dish%2C%20but%20good.`,
  );
});

test('words are named by their beginning and end', () => {
  expect(sourceAddress({ url, origin: clipped('one two three four five') })).toBe(
    `${url}#:~:text=one%20two%20three%20four,five`,
  );
  expect(sourceAddress({ url, origin: clipped('one two three four five six seven eight nine') })).toBe(
    `${url}#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine`,
  );
});

test('an address with a place of its own, one without words, and none stay as they are', () => {
  expect(sourceAddress({ url: `${url}#review`, origin: clipped('Good.') })).toBe(`${url}#review`);
  expect(sourceAddress({ url, origin: { kind: 'clipped' } })).toBe(url);
  expect(sourceAddress({ url, origin: { kind: 'mine' } })).toBe(url);
  expect(sourceAddress({ url: null, origin: clipped('Good.') })).toBeNull();
});
