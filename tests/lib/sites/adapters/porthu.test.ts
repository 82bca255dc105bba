import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

const old = `<html><head><title>PORT.hu - A lány</title></head><body><center><span class="blackbigtitle">A lány</span><br><span class="txt">(The Girl)
  <a>&nbsp;</a></span></center><span class="btxt">színes amerikai film, 95 perc, 2001</span><br>
  <span class="btxt">rendező:&nbsp;</span><span class="txt"><a>Jane  Roe</a></span><br><span class="btxt">író:&nbsp;</span><span class="txt"><a>John Doe</a></span></body></html>`;

test('an old page is read by its bold words', () => {
  expect(readAt('http://www.port.hu/pls/fi/films.film_page?i_where=2&i_film_id=42', old)?.film).toMatchObject({
    title: 'A lány',
    originalTitle: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    keys: ['porthu:42'],
  });
});

test('a page of today has the same number at another address', () => {
  const html = ld({ '@type': 'Movie', name: 'A lány', director: [{ name: 'Jane Roe' }], dateCreated: '2001' });
  expect(readAt('https://port.hu/adatlap/film/tv/a-lany-the-girl/movie-42', html)?.film).toMatchObject({
    title: 'A lány',
    keys: ['porthu:42'],
  });
});

test('a person is no film', () => {
  expect(readAt('https://port.hu/adatlap/szemely/jane-roe/person-42', '<h1>Jane Roe</h1>')).toBeNull();
});
