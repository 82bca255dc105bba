import { expect, test } from 'vitest';
import { hasEnglishTitles } from '../../../lib/sites/has-english-titles.ts';
import { readGlance } from '../../../lib/sites/read-glance.ts';
import { sites } from '../../../lib/sites/sites.ts';

const loadsAnew = (id: string) => sites.find((site) => site.id === id)?.loadsAnew ?? false;

test.each(['netflix', 'justwatch', 'trakt', 'appletv'])('%s changes films without loading anew', (id) => {
  expect(loadsAnew(id)).toBe(false);
});

test.each(['imdb', 'letterboxd', 'wikipedia'])('every page of %s is loaded', (id) => {
  expect(loadsAnew(id)).toBe(true);
});

test.each([
  ['letterboxd', 'https://letterboxd.com/film/parasite-2019/', ['en-GB', 'en'], true],
  ['imdb', 'https://www.imdb.com/title/tt6751668/', ['en-US'], true],
  ['imdb', 'https://www.imdb.com/de/title/tt6751668/', ['en-US'], false],
  ['imdb', 'https://www.imdb.com/title/tt6751668/', ['de', 'en'], false],
  ['wikipedia', 'https://en.wikipedia.org/wiki/Parasite_(2019_film)', ['en'], true],
  ['wikipedia', 'https://fr.wikipedia.org/wiki/Parasite_(film,_2019)', ['en'], false],
  ['tmdb', 'https://www.themoviedb.org/movie/496243?language=ko', ['en'], false],
  ['allocine', 'https://www.allocine.fr/film/fichefilm_gen_cfilm=255238.html', ['en'], false],
])('whether %s names films in English at %s for a reader of %j: %s', (site, url, languages, expected) => {
  expect(hasEnglishTitles(site, new URL(url), languages)).toBe(expected);
});

test('a glance knows the film by the address and by the title of the window', () => {
  const url = new URL('https://www.imdb.com/title/tt6751668/?ref_=x#cast');
  const sighting = readGlance(url, 'Parasite (2019) - IMDb');
  expect(sighting).toMatchObject({
    site: 'imdb',
    film: { title: 'Parasite', year: 2019, keys: ['imdb:tt6751668'] },
  });
});

test('a page that is no title page gives no glance', () => {
  expect(readGlance(new URL('https://www.imdb.com/name/nm0000001/'), 'Somebody - IMDb')).toBeNull();
});
