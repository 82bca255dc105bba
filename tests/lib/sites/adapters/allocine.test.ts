import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

const body = `<div class="meta-body"><div class="meta-body-item"><span class="light">Titre original</span> <span>The Girl</span></div></div>`;
const page = (
  title: string,
) => `<html><head><title>La Fille - ${title}</title><meta property="og:title" content="La Fille"><meta property="og:type" content="video.movie">
  ${ld({ '@type': 'Movie', name: 'La Fille', duration: 'PT02H02M00S', director: { name: 'Jane Roe' } })}</head><body>${body}</body></html>`;

test('a film page gives both titles and the year of its heading', () => {
  expect(
    readAt('https://www.allocine.fr/film/fichefilm_gen_cfilm=42.html', page('Film 2001 - AlloCiné'))?.film,
  ).toMatchObject({
    kind: 'film',
    title: 'La Fille',
    originalTitle: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    runtimeMinutes: 122,
    keys: ['allocine:42'],
  });
});

test('its sisters know the film by the same number', () => {
  for (const address of [
    'https://www.filmstarts.de/kritiken/42.html',
    'https://www.sensacine.com/peliculas/pelicula-42/',
    'https://www.adorocinema.com/filmes/filme-42/',
  ]) {
    expect(readAt(address, page('Film 2001'))?.film.keys).toEqual(['allocine:42']);
  }
});

test('a search is no film', () => {
  expect(
    readAt(
      'https://www.allocine.fr/recherche/?q=x',
      '<h1>x</h1><a href="/film/fichefilm_gen_cfilm=42.html">La Fille</a>',
    ),
  ).toBeNull();
});
