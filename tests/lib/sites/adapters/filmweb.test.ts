import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

test('a film page gives both titles, and the year of its address where it shows none', () => {
  const html = `<html><head><title>Dziewczyna (2001) - Filmweb</title></head><body><h1 class="filmCoverSection__title">Dziewczyna</h1>
    <div class="filmCoverSection__originalTitle">The Girl</div>
    <div itemscope itemtype="http://schema.org/Movie"><span itemprop="name">Dziewczyna</span><a itemprop="director" itemscope
    itemtype="http://schema.org/Person"><span itemprop="name">Jane Roe</span></a></div></body></html>`;
  expect(readAt('https://www.filmweb.pl/film/Dziewczyna-2001-42', html)?.film).toMatchObject({
    kind: 'film',
    title: 'Dziewczyna',
    originalTitle: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    keys: ['filmweb:42'],
  });
});

test('a person is no film', () => {
  expect(readAt('https://www.filmweb.pl/person/Jane+Roe-42', '<h1>Jane Roe</h1>')).toBeNull();
});
