import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

const page = (
  type: string,
  header: string,
) => `<html><head><title>Dívka (2001) | ČSFD.cz</title><meta property="og:type" content="video.movie">
  <meta property="og:title" content="Dívka (2001) | ČSFD.cz">${ld({ '@type': type, name: 'Dívka', director: [{ name: 'Jane Roe' }] })}</head><body>
  <div class="film-header-name"><h1> Dívka </h1>${header}<ul class="film-names"><li><img alt="USA"> The Girl <span>více</span></li></ul></div></body></html>`;

test('a film page gives both titles', () => {
  expect(readAt('https://www.csfd.cz/film/42-divka/prehled/', page('Movie', ''))?.film).toMatchObject({
    kind: 'film',
    title: 'Dívka',
    originalTitle: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    keys: ['csfd:42'],
  });
});

test('a series is believed by its data, not by Open Graph, which calls all films', () => {
  expect(
    readAt('https://www.csfd.sk/film/42-divka/', page('TVSeries', '<span class="type">(seriál)</span>'))?.film.kind,
  ).toBe('series');
});

test('an episode has its own number, a season counts as a series', () => {
  const film = readAt(
    'https://www.csfd.cz/film/42-divka/77-den/prehled/',
    page('TVEpisode', '<span class="type">(epizoda)</span>'),
  )?.film;
  expect(film).toMatchObject({ kind: 'episode', keys: ['csfd:77'] });
  expect(
    readAt('https://www.csfd.cz/film/42-divka/78-serie-1/', page('TVSeason', '<span class="type">(série)</span>'))?.film
      .kind,
  ).toBe('series');
});

test('a person is no film', () => {
  expect(readAt('https://www.csfd.cz/tvurce/42-jane-roe/', ld({ '@type': 'Person', name: 'Jane Roe' }))).toBeNull();
});
