import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

const uuid = 'b5e8b3d1-0000-4000-8000-000000000000';

test('a page of the app is read by the picture of its title', () => {
  const html = `<html><head><title>The Girl | Disney+</title></head><body><div data-testid="details-title-treatment"><img alt="The Girl"></div></body></html>`;
  expect(readAt(`https://www.disneyplus.com/de-de/browse/entity-${uuid}`, html)?.film).toMatchObject({
    title: 'The Girl',
    keys: [`disneyplus:${uuid}`],
  });
});

test('a public page is read by its data, or by its window title', () => {
  const data = ld({ '@type': 'TVSeries', name: 'Storm', dateCreated: '2019' });
  expect(readAt(`https://www.disneyplus.com/browse/entity-${uuid}`, data)?.film).toMatchObject({
    kind: 'series',
    title: 'Storm',
    year: 2019,
  });
  const head = '<html><head><title>Watch The Girl | Full movie | Disney+</title></head><body></body></html>';
  expect(readAt(`https://www.disneyplus.com/browse/entity-${uuid}`, head)?.film.title).toBe('The Girl');
});

test('the home page is no film', () => {
  expect(readAt('https://www.disneyplus.com/home', `<a href="/browse/entity-${uuid}">The Girl</a>`)).toBeNull();
});
