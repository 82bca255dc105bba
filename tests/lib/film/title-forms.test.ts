import { expect, test } from 'vitest';
import { makeFilm } from '../../../lib/film/film.ts';
import type { Film } from '../../../lib/film/schema.ts';
import { titleFormsOf } from '../../../lib/film/title-forms.ts';

const keysOf = (known: Partial<Film>) => titleFormsOf(makeFilm(known)).map((form) => form.key);

test('a film goes by its title, its original title, the one in its address and the others, best first', () => {
  const film: Partial<Film> = {
    title: 'Der Spiegel',
    originalTitle: 'Зеркало',
    otherTitles: ['El espejo', 'Zerkalo'],
    keys: ['letterboxd:mirror'],
  };
  expect(keysOf(film)).toEqual(['spiegel', 'зеркало', 'mirror', 'espejo', 'zerkalo']);
});

test('a title that says another one after "a.k.a." goes by both', () => {
  expect(keysOf({ title: 'Zerkalo (a.k.a. The Mirror)' })).toEqual(expect.arrayContaining(['zerkalo', 'mirror']));
  expect(keysOf({ title: 'Zerkalo aka The Mirror' })).toEqual(expect.arrayContaining(['zerkalo', 'mirror']));
});

test('a title that merely begins with "aka" is left alone', () => {
  expect(keysOf({ title: 'Aka Obi' })).toEqual(['akaobi']);
});

test('a year at the end of an address may be a part of the title or not', () => {
  expect(keysOf({ keys: ['letterboxd:solaris-2002'] })).toEqual(['solaris2002', 'solaris']);
});

test('a film without a title has no forms, one with thousands a few', () => {
  expect(keysOf({})).toEqual([]);
  expect(keysOf({ otherTitles: Array.from({ length: 5000 }, (_, i) => `Name ${i}`) }).length).toBeLessThan(30);
});
