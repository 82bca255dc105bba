import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

const page = (
  extra = '',
) => `<html><head><title>Prime Video: The Girl</title></head><body><h1 data-automation-id="title">The Girl</h1>
  <span data-automation-id="release-year-badge">2001</span>
  <dl data-testid="metadata-row"><dt>Directors</dt><dd><a>Jane Roe</a></dd></dl><dl data-testid="metadata-row"><dt>Cast</dt><dd><a>Ann Other</a></dd></dl>${extra}</body></html>`;

test('a film page gives title, year and people', () => {
  expect(readAt('https://www.primevideo.com/region/eu/detail/0KRGHGZCHKS920ZQGY5LBRF7MA', page())?.film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    cast: [{ name: 'Ann Other', role: null }],
    keys: ['primevideo:0KRGHGZCHKS920ZQGY5LBRF7MA'],
  });
});

test('a page with seasons is of a series', () => {
  const film = readAt(
    'https://www.amazon.de/gp/video/detail/B0DCJ7QFWL/',
    page('<span data-automation-id="num-of-seasons-badge">2 Seasons</span>'),
  )?.film;
  expect(film?.kind).toBe('series');
});

test('a disc in the shop is no film', () => {
  expect(readAt('https://www.amazon.com/The-Girl-Blu-ray/dp/B0F1234567', '<h1>The Girl [Blu-ray]</h1>')).toBeNull();
});
