import { expect, test } from 'vitest';
import { compareLanguages } from '../../../lib/film/title-language.ts';

test.each([
  ['La isla de las mujeres', 'The Island of Women'],
  ['Das Haus am See', 'The House by the Lake'],
  ['Сталкер', 'Stalker, the Film'],
  ['千と千尋の神隠し', 'Сталкер'],
])('%s and %s are in two languages', (a, b) => {
  expect(compareLanguages(a, b)).toBe('other');
  expect(compareLanguages(b, a)).toBe('other');
});

test.each([
  ['The Island', 'The House by the Lake'],
  ['La isla', 'La maison'],
])('%s and %s may be in one', (a, b) => {
  expect(compareLanguages(a, b)).toBe('same');
});

test.each([
  ['Stalker', 'The House by the Lake'],
  ['…', 'The House'],
])('nothing tells of %s and %s', (a, b) => {
  expect(compareLanguages(a, b)).toBeNull();
});
