import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

const uuid = 'bd8d7e5a-0000-4000-8000-000000000000';

test('a film page is read by its heading', () => {
  const head = '<html><head><title>Watch The Girl Streaming Online | Hulu</title></head><body></body></html>';
  expect(readAt(`https://www.hulu.com/movie/the-girl-${uuid}`, head)?.film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    keys: [`hulu:${uuid}`],
  });
});

test('a series page is read by its data', () => {
  const film = readAt(
    `https://www.hulu.com/series/storm-${uuid}`,
    ld({ '@type': 'TVSeries', name: 'Storm', startDate: '2019' }),
  )?.film;
  expect(film).toMatchObject({ kind: 'series', title: 'Storm', year: 2019 });
});

test('a genre is no film', () => {
  expect(readAt(`https://www.hulu.com/genre/drama-${uuid}`, '<h1>Drama</h1>')).toBeNull();
});
