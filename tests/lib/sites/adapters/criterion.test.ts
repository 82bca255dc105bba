import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

test('a film page is read by the line under its title', () => {
  const html = `<html><head><title>The Girl (2001) | The Criterion Collection</title></head><body><h1 class="header__primarytitle">The Girl</h1>
    <ul class="film-meta-list"><li itemprop="director">Jane Roe</li><li>South Korea</li><li>2001</li><li>132 minutes</li></ul></body></html>`;
  expect(readAt('https://www.criterion.com/films/42-the-girl', html)?.film).toMatchObject({
    title: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    keys: ['criterion:42'],
  });
});

test('a box set is no film', () => {
  expect(
    readAt('https://www.criterion.com/boxsets/42-a-box', '<h1 class="header__primarytitle">A Box</h1>'),
  ).toBeNull();
});
