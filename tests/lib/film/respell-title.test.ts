import { expect, test } from 'vitest';
import { respellTitle } from '../../../lib/film/respell-title.ts';

test.each([
  ['Die Büchse', 'die buechse'],
  ['Så som i ørkenen', 'saa som i oerkenen'],
  ['Se7en', 'seven'],
  ['S1m0ne', 'simone'],
])('%s is also spelled %s', (title, other) => {
  expect(respellTitle(title)).toEqual([other]);
});

test.each(['Alien 3', '3D', 'K19', 'Blue Queen', '', '…'])('%s has one spelling', (title) => {
  expect(respellTitle(title)).toEqual([]);
});
