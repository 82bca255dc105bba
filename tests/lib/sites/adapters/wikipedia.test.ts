import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

const article = ld({
  '@type': 'Article',
  name: 'x',
  mainEntity: 'http://www.wikidata.org/entity/Q42',
  sameAs: 'http://www.wikidata.org/entity/Q42',
});
const box = (...rows: [string, string][]) =>
  `<table class="infobox vevent">${rows.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>`;
const imdb = '<ul><li><a href="https://www.imdb.com/title/tt0000042/">The Girl</a> at IMDb</li></ul>';
const en = box(
  ['Directed by', '<ul><li><a>Jane Roe</a><sup class="reference">[1]</sup></li><li>John Doe</li></ul>'],
  ['Starring', 'Ann Other<br>Al Extra'],
  ['Release date', 'May 12, 1997 (Cannes)<br>June 1, 1998 (United States)'],
  ['Running time', '95 minutes[2]'],
);

test('an article gives the film by its info box, with its ids on Wikidata and IMDb', () => {
  const html = `<h1 id="firstHeading"><i>The Girl</i> (film)</h1>${en}${imdb}${article}`;
  expect(readAt('https://en.wikipedia.org/wiki/The_Girl_(film)', html)?.film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    year: 1997,
    directors: ['Jane Roe', 'John Doe'],
    cast: [
      { name: 'Ann Other', role: null },
      { name: 'Al Extra', role: null },
    ],
    runtimeMinutes: 95,
    keys: ['wikipedia:en/The_Girl_(film)', 'imdb:tt0000042', 'wikidata:Q42'],
  });
});

test('a redirect has the key of the article too, and links in footnotes are of other films', () => {
  const note = '<ol class="references"><li><a href="https://www.imdb.com/title/tt0000099/">x</a></li></ol>';
  const html = `<html><head><link rel="canonical" href="https://en.wikipedia.org/wiki/The_Girl_(film)"></head><body>${en}${imdb}${note}</body></html>`;
  const sighting = readAt('https://en.m.wikipedia.org/wiki/Girl,_The_(film)', html);
  expect(sighting?.film.keys).toEqual([
    'wikipedia:en/The_Girl_(film)',
    'wikipedia:en/Girl,_The_(film)',
    'imdb:tt0000042',
  ]);
  expect(sighting?.doubts).toEqual([]);
});

test.each([
  ['de', 'Regie', 'Erscheinungsjahr'],
  ['fr', 'Réalisation', 'Sortie'],
  ['es', 'Dirección', 'Año'],
  ['it', 'Regia', 'Anno'],
  ['pt', 'Direção', 'Lançamento'],
  ['nl', 'Regie', 'Première'],
  ['pl', 'Reżyseria', 'Data premiery'],
  ['ru', 'Режиссёр', 'Год'],
  ['uk', 'Режисер', 'Рік'],
  ['cs', 'Režie', 'Premiéra'],
  ['hu', 'Rendező', 'Bemutató'],
  ['sv', 'Regi', 'Premiär'],
  ['da', 'Instruktion', 'Premiere'],
  ['fi', 'Ohjaaja', 'Premiere'],
  ['tr', 'Yönetmen', 'Yıl'],
  ['ja', '監督', '公開'],
  ['zh', '导演', '上映日期'],
  ['ko', '감독', '개봉일'],
  ['ar', 'إخراج', 'Year'],
  ['fa', 'کارگردان', 'Year'],
  ['he', 'בימוי', 'Year'],
  ['el', 'Σκηνοθεσία', 'Year'],
])('the labels of the %s Wikipedia are understood', (language, director, year) => {
  const html = `<h1 id="firstHeading">X</h1>${box([director, 'Jane Roe'], [year, '2003'])}${imdb}`;
  expect(readAt(`https://${language}.wikipedia.org/wiki/X`, html)?.film).toMatchObject({
    directors: ['Jane Roe'],
    year: 2003,
  });
});

test('an info box is found in a wrapper of its own, with labels in plain cells', () => {
  const html = `<h1 id="firstHeading">La Fille (film, 2001)</h1><div class="infobox infobox--x"><table><tr><td class="infobox-label">Réalisation</td>
    <td>Jane Roe</td></tr><tr><td>Durée</td><td>95 minutes</td></tr></table></div>`;
  const film = readAt('https://fr.wikipedia.org/wiki/La_Fille_(film,_2001)', html)?.film;
  expect(film).toMatchObject({ title: 'La Fille', year: 2001, directors: ['Jane Roe'], runtimeMinutes: 95 });
});

test('a series and an episode are told by their info boxes', () => {
  const series = `<h1 id="firstHeading">The Storm</h1>${box(['Starring', 'Ann Other'], ['No. of seasons', '3'])}`;
  expect(readAt('https://en.wikipedia.org/wiki/The_Storm', series)?.film.kind).toBe('series');
  const episode = `<h1 id="firstHeading">Drop</h1>${box(['Episode no.', 'Season 1<br>Episode 2'], ['Directed by', 'Jane Roe'])}`;
  expect(readAt('https://en.wikipedia.org/wiki/Drop', episode)?.film.kind).toBe('episode');
});

test.each([
  [
    'a person',
    `${box(['Born', '1 May 1970'], ['Years active', '1990–present'])}<a href="https://www.imdb.com/name/nm0000001/">x</a>`,
  ],
  ['a game', box(['Developer(s)', 'Somebody'], ['Director(s)', 'Jane Roe'], ['Cast', 'Ann Other'])],
  ['a museum', box(['Director', 'Jane Roe'], ['Established', '1901'])],
  [
    'a list of films',
    '<ul><li><a href="https://www.imdb.com/title/tt0000001/">a</a></li><li><a href="https://www.imdb.com/title/tt0000002/">b</a></li></ul>',
  ],
])('%s is no film', (_, html) => {
  expect(readAt('https://en.wikipedia.org/wiki/Something', `<h1 id="firstHeading">Something</h1>${html}`)).toBeNull();
});
