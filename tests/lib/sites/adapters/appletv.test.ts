import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

const address = 'https://tv.apple.com/us/movie/the-girl/umc.cmc.abc123';
const movie = (url: string) =>
  ld({ '@type': 'Movie', '@id': url, name: 'The Girl', director: [{ name: 'Jane Roe' }], datePublished: '2001-05-12' });

test('a film page gives its data, under one key in every country', () => {
  const film = readAt(address.replace('/us/', '/de/'), movie(address))?.film;
  expect(film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    keys: ['appletv:umc.cmc.abc123'],
  });
});

test('data of the film before are not believed', () => {
  const sighting = readAt('https://tv.apple.com/us/movie/storm/umc.cmc.def456', movie(address));
  expect(sighting?.film).toMatchObject({ title: '', directors: [], keys: ['appletv:umc.cmc.def456'] });
  expect(sighting?.doubts).toEqual(['its structured data is about another title (appletv:umc.cmc.abc123)']);
});

test('a person is no film', () => {
  expect(readAt('https://tv.apple.com/us/person/jane-roe/umc.cpc.abc', '<h1>Jane Roe</h1>')).toBeNull();
});
