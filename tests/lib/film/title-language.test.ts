import { expect, test } from 'vitest';
import { differInLanguage } from '../../../lib/film/title-language.ts';

test.each([
  ['La isla de las mujeres', 'The Island of Women'],
  ['Das Haus am See', 'The House by the Lake'],
  ['Сталкер', 'Stalker, the Film'],
  ['千と千尋の神隠し', 'Сталкер'],
])('%s and %s are in two languages', (a, b) => {
  expect(differInLanguage(a, b)).toBe(true);
  expect(differInLanguage(b, a)).toBe(true);
});

test.each([
  ['The Island', 'The House by the Lake'],
  ['Stalker', 'The House by the Lake'],
  ['La isla', 'La maison'],
  ['…', 'The House'],
])('nothing says that %s and %s are', (a, b) => {
  expect(differInLanguage(a, b)).toBe(false);
});
