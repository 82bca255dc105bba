import { expect, test } from 'vitest';
import { titlePartsOf } from '../../../lib/film/title-parts.ts';

test.each([
  ['From the World of John Wick: Ballerina', 'ballerina'],
  ['Star Wars: Episode IV - A New Hope', 'starwarsanewhope', 'newhope', 'starwars'],
  ["John Carpenter's Vampires", 'vampires'],
  ["Lee Daniels' The Butler", 'butler'],
  ["Marvel's The Avengers", 'avengers'],
  ['The Mirror (Zerkalo)', 'mirror', 'zerkalo'],
  ['Dr. Strangelove or: How I Learned to Stop Worrying', 'drstrangelove'],
])('%s may be called for short', (title, ...parts) => {
  expect(titlePartsOf(title)).toEqual(expect.arrayContaining(parts));
});

test.each(["Daddy's Home", "Rosemary's Baby", 'Ballerina', '', '…', 'Alien 3'])('%s has no shorter name', (title) => {
  expect(titlePartsOf(title)).toEqual([]);
});

test('a title of a thousand pieces gives a few', () => {
  expect(titlePartsOf('abc: '.repeat(1000)).length).toBeLessThan(20);
});
