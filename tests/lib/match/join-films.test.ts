import { expect, test } from 'vitest';
import { makeFilm } from '../../../lib/film/film.ts';
import { joinFilms } from '../../../lib/match/join-films.ts';

const boat = makeFilm({ title: 'The Paper Boat', year: 2020, directors: ['Wen Abbot'] });

test('films are one by a key, however they are called, and by title and year', () => {
  const films = [
    boat,
    makeFilm({ title: 'La barca di carta', keys: ['imdb:tt0990022'] }),
    makeFilm({ title: 'Paper Boat', year: 2020 }),
    makeFilm({ title: 'Das Papierboot', keys: ['wikidata:Q1', 'imdb:tt0990022'] }),
    makeFilm({ title: 'The Paper Boat', year: 1961 }),
  ];
  expect(joinFilms(films)).toEqual([0, 1, 0, 1, 4]);
});

test('two films that meet only in a third are one', () => {
  const films = [
    makeFilm({ title: 'A', keys: ['imdb:tt0000001'] }),
    makeFilm({ title: 'B', keys: ['tmdb:movie/2'] }),
    makeFilm({ title: 'C', keys: ['tmdb:movie/2', 'imdb:tt0000001'] }),
  ];
  expect(joinFilms(films)).toEqual([0, 0, 0]);
});

test('films without a title are not one for that', () => {
  expect(joinFilms([makeFilm({ keys: ['imdb:tt0000001'] }), makeFilm({ keys: ['imdb:tt0000002'] })])).toEqual([0, 1]);
});
