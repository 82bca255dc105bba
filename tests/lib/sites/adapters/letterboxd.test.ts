import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

const film = {
  '@type': 'Movie',
  name: 'Ballerina',
  director: [{ '@type': 'Person', name: 'Len Wiseman' }],
  actors: [{ '@type': 'Person', name: 'Ana de Armas' }],
  releasedEvent: [{ '@type': 'PublicationEvent', startDate: '2025' }],
};
const wrapped = `<script type="application/ld+json">\n/* <![CDATA[ */\n${JSON.stringify(film)}\n/* ]]> */\n</script>`;
const links = (type: string) =>
  `<a href="http://www.imdb.com/title/tt7181546/maindetails">IMDb</a><a href="https://www.themoviedb.org/${type}/541671/">TMDB</a>`;

test('a film page gives the film with its ids on IMDb and TMDB', () => {
  const html = `<h1 class="site-logo">Letterboxd</h1><h1 class="primaryname"><span>Ballerina</span></h1>
    <span class="releasedate"><a>2025</a></span><div id="tab-cast"><a class="text-slug" title="Eve">Ana de Armas</a></div>${links('movie')}${wrapped}`;
  expect(readAt('https://letterboxd.com/film/ballerina-2025/', html)?.film).toMatchObject({
    kind: 'film',
    title: 'Ballerina',
    year: 2025,
    directors: ['Len Wiseman'],
    cast: [{ name: 'Ana de Armas', role: 'Eve' }],
    keys: ['letterboxd:ballerina-2025', 'imdb:tt7181546', 'tmdb:movie/541671'],
  });
});

test('the short link that its exports name the film by is read, and no other', () => {
  const short = (id: string, value: string) => `<input id="${id}" type="text" value="${value}" readonly>`;
  const read = (html: string) =>
    readAt('https://letterboxd.com/film/ballerina-2025/', wrapped + html)?.film.keys.filter((key) => /^boxd/.test(key));
  expect(read(short('url-field-film-7', 'https://boxd.it/AbC1'))).toEqual(['boxd:AbC1']);
  expect(read(short('url-field-viewing-7', 'https://boxd.it/aEh4'))).toEqual([]);
  expect(read(short('url-field-film-7', 'https://boxd.it/x/y'))).toEqual([]);
  expect(read('<a href="https://boxd.it/list">a list</a>')).toEqual([]);
});

test('a series is told by its link to TMDB', () => {
  expect(readAt('https://letterboxd.com/film/the-storm/', `${wrapped}${links('tv')}`)?.film.kind).toBe('series');
});

test("a member's review is a page of the film, whatever its heading says", () => {
  const html = `<html><head><title>‘Ballerina’ review by somebody • Letterboxd</title>
    <meta property="og:title" content="A ★★★½ review of Ballerina (2025)">${ld({ '@type': 'Review', itemReviewed: film })}</head>
    <body><h1>Review by somebody</h1></body></html>`;
  const sighting = readAt('https://letterboxd.com/somebody/film/ballerina-2025/1/', html);
  expect(sighting?.film).toMatchObject({ title: 'Ballerina', year: 2025, keys: ['letterboxd:ballerina-2025'] });
});

test('a list of films is no film', () => {
  expect(
    readAt(
      'https://letterboxd.com/somebody/list/favourites/',
      '<h1 class="title-1">Favourites</h1><a href="/film/ballerina-2025/">x</a>',
    ),
  ).toBeNull();
});
