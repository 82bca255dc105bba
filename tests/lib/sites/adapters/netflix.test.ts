import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

test('a title page gives its data', () => {
  const data = ld({
    '@type': 'Movie',
    url: 'https://www.netflix.com/title/42',
    name: 'The Girl',
    director: [{ name: 'Jane Roe' }],
    dateCreated: '2001-1-1',
  });
  const html = `<html><head><title>Watch The Girl | Netflix Official Site</title>${data}</head><body></body></html>`;
  expect(readAt('https://www.netflix.com/de-en/title/42', html)?.film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    keys: ['netflix:42'],
  });
});

test('a card opened over the rows is told by the address, its title by its picture', () => {
  const html = `<html><head><title>Netflix</title></head><body><div class="previewModal--container">
    <img class="previewModal--player-titleTreatment-logo" alt="The Girl"><div class="previewModal--detailsMetadata"><div class="year">2001</div></div>
    <div class="previewModal--tags"><span class="previewModal--tags-label">Cast:</span> <span><a>Ann Other</a>, </span><span><a>more</a></span></div></div></body></html>`;
  const film = readAt('https://www.netflix.com/browse?jbv=42', html)?.film;
  expect(film).toMatchObject({
    title: 'The Girl',
    year: 2001,
    cast: [{ name: 'Ann Other', role: null }],
    keys: ['netflix:42'],
  });
});

test('a card that has not mounted yet has a key and no title', () => {
  const html = '<html><head><title>Netflix</title></head><body></body></html>';
  expect(readAt('https://www.netflix.com/browse?jbv=42', html)?.film).toMatchObject({
    title: '',
    keys: ['netflix:42'],
  });
});

test('the rows are no film', () => {
  expect(readAt('https://www.netflix.com/browse', '<a href="/watch/42">The Girl</a>')).toBeNull();
});
