import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

const uuid = '0a1b2c3d-0000-4000-8000-000000000000';
const head = (title: string) => `<html><head><meta property="og:title" content="${title}"></head><body></body></html>`;

test('film and series are told by the address, the title by the heading', () => {
  expect(
    readAt(`https://www.hbomax.com/us/en/movies/the-girl/${uuid}`, head('Watch The Girl | HBO Max'))?.film,
  ).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    keys: [`max:${uuid}`],
  });
  expect(readAt(`https://play.max.com/show/${uuid}`, head('Storm | Max'))?.film).toMatchObject({
    kind: 'series',
    title: 'Storm',
  });
});

test('a title that ends in the name of the service keeps it', () => {
  expect(readAt(`https://play.max.com/movie/${uuid}`, head('Mad Max'))?.film.title).toBe('Mad Max');
});

test('a genre is no film', () => {
  expect(readAt(`https://play.hbomax.com/genre/${uuid}`, head('Drama'))).toBeNull();
});
