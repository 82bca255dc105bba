import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

test('a film page is read by its heading and its labels', () => {
  const html = `<html><head><title>La Fille - Film (2001) - SensCritique</title></head><body><h1>La Fille</h1>
    <div><span>Titre original</span><span>The Girl</span></div><div><span>Réalisateur</span><span><a>Jane Roe</a></span></div></body></html>`;
  expect(readAt('https://www.senscritique.com/film/la_fille/42', html)?.film).toMatchObject({
    kind: 'film',
    title: 'La Fille',
    originalTitle: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    keys: ['senscritique:42'],
  });
});

test('a book is no film', () => {
  expect(readAt('https://www.senscritique.com/livre/la_fille/43', '<h1>La Fille</h1>')).toBeNull();
});
