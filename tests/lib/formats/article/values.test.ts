import { describe, expect, test } from 'vitest';
import { keyOfAddress } from '../../../../lib/formats/article/film/find-keys.ts';
import { readBareGenres } from '../../../../lib/formats/article/film/read-genres.ts';
import { readHeadline } from '../../../../lib/formats/article/film/read-headline.ts';
import { readRuntime } from '../../../../lib/formats/article/film/read-runtime.ts';
import { isName, splitNames } from '../../../../lib/formats/article/film/split-names.ts';
import { fieldsOfLabel } from '../../../../lib/formats/article/labels/find-label.ts';
import { findDate } from '../../../../lib/formats/article/text/find-date.ts';
import { pieceOf } from '../../../../lib/formats/article/text/piece.ts';
import { splitSentences } from '../../../../lib/formats/article/text/split-sentences.ts';

test.each([
  ['January 18, 2021', '2021-01-18'],
  ['18 January 2021', '2021-01-18'],
  ['18th of January 2021', '2021-01-18'],
  ['2014-12-29T23:38:00-05:00', '2014-12-29'],
  ['18. Januar 2021', '2021-01-18'],
  ['le 1er février 2022', '2022-02-01'],
  ['12 de octubre de 2019', '2019-10-12'],
  ['3 ottobre 2020', '2020-10-03'],
  ['5 stycznia 2019', '2019-01-05'],
  ['5 března 2019', '2019-03-05'],
  ['7 Ekim 2018', '2018-10-07'],
  ['2021年1月18日', '2021-01-18'],
  ['18.01.2021', '2021-01-18'],
  ['25/12/2020', '2020-12-25'],
  ['12/25/2020', '2020-12-25'],
])('%s is the day %s', (text, date) => expect(findDate(text)?.date).toBe(date));

test.each(['03/04/2020', '30 February 2020', '6 June', 'May 2020', '1.2.3', 'in 2020'])(
  '%s is no day for certain',
  (text) => {
    expect(findDate(text)).toBeNull();
  },
);

test.each([
  ['2h 7min', 127],
  ['1h35', 95],
  ['1 hr 43 mins', 103],
  ['127 minutes', 127],
  ['2 Std. 5 Min.', 125],
  ['1u 43min', 103],
  ['108分', 108],
  ['1:43', 103],
  ['PT2H7M', 127],
  ['98’', 98],
])('%s are %i minutes', (text, minutes) => expect(readRuntime(text, false)).toBe(minutes));

test('a bare number is a running time only behind a label', () => {
  expect(readRuntime('127', true)).toBe(127);
  expect(readRuntime('127', false)).toBeNull();
});

test.each([
  ['Ann Bell, Bo Cole and Cy Dunn', ['Ann Bell', 'Bo Cole', 'Cy Dunn']],
  ['Robert Downey, Jr., Ann Bell', ['Robert Downey, Jr.', 'Ann Bell']],
  ['Anke Sieland, Peter Ohm u. a.', ['Anke Sieland', 'Peter Ohm']],
  ['Ann Bell & Bo Cole, et al.', ['Ann Bell', 'Bo Cole']],
  ['北原 澪、佐久間 直', ['北原 澪', '佐久間 直']],
])('%s are %j', (text, names) => expect(splitNames(pieceOf(text)).map((name) => name.text)).toEqual(names));

test.each(['Ana de Armas', "Odessa A'zion", 'Vincent D’Onofrio', 'J. J. Abrams', 'Łucja Bem', '田村 灯', 'Atlee'])(
  '%s is a name',
  (text) => expect(isName(text)).toBe(true),
);
test.each([
  'The cast is superb',
  'everybody',
  'Great!',
  'https://example.org',
  'a very long list of things that is no name at all',
])('%s is none', (text) => expect(isName(text)).toBe(false));

test('genres are known without a label, and other words are not taken for them', () => {
  expect(readBareGenres(pieceOf('Science-Fiction, Action & Abenteuer'))?.map(({ text }) => text)).toEqual([
    'Science-Fiction',
    'Action',
    'Abenteuer',
  ]);
  expect(readBareGenres(pieceOf('Berlin, Drama'))).toBeNull();
});

test.each([
  ['https://www.imdb.com/de/title/tt0111161/?ref_=x', 'imdb:tt0111161'],
  ['https://www.themoviedb.org/movie/541671-ballerina', 'tmdb:movie/541671'],
  ['https://letterboxd.com/film/ballerina-2025/', 'letterboxd:ballerina-2025'],
  ['https://www.rottentomatoes.com/m/ballerina_2025', 'rottentomatoes:m/ballerina_2025'],
  ['https://example.org/title/tt0111161', null],
])('%s names %s', (address, key) => expect(keyOfAddress(address)).toBe(key));

describe('headlines name a film in many ways', () => {
  test.each([
    ['Gamma: Guardian (1995)', 'Gamma: Guardian', '1995'],
    ['[Horror] Finish the Series #14 – [REC]³ Dawn (2012)', '[REC]³ Dawn', '2012'],
    ['[REC] (2007)', '[REC]', '2007'],
    ['The Boat | 2012', 'The Boat', '2012'],
    ['Review: The Boat (Ann Bell, 2012)', 'The Boat', '2012'],
    ['The Boat review – wet and proud of it', 'The Boat', undefined],
    ['Filmkritik: Das Boot am See (2020)', 'Das Boot am See', '2020'],
    ['Critique : « Le Bateau », une merveille', 'Le Bateau', undefined],
    ['Recensione di “La barca”', 'La barca', undefined],
    ['Film Review – The Red Ferry', 'The Red Ferry', undefined],
    ['3:10 to Boma (2007)', '3:10 to Boma', '2007'],
    ['映画『白い駅』感想', '白い駅', undefined],
  ])('%s is about %s', (headline, title, year) => {
    const found = readHeadline(pieceOf(headline)).candidates.filter(({ how }) => how !== 'whole' && how !== 'start');
    expect(found.map((candidate) => candidate.title.text)).toContain(title);
    if (year) expect(found[0]?.year?.text).toBe(year);
  });
});

test.each([
  ['The Good', 'pros'],
  ["What didn't work:", 'cons'],
  ['MEIN FAZIT', 'verdict'],
  ['Points forts', 'pros'],
  ['Lo peor', 'cons'],
  ['Réalisateur', 'director'],
  ['Realisateur', 'director'],
  ['Reżyseria', 'director'],
  ['Yönetmen', 'director'],
  ['監督', 'director'],
  ['Director(s)', 'director'],
  ['Year of Release', 'year'],
  ['Hodnocení', 'rating'],
  ['出演者', 'cast'],
])('%s is a label of the field %s', (text, field) => expect(fieldsOfLabel(text)).toContain(field));

test('a label of two languages keeps both of its meanings', () => {
  expect(fieldsOfLabel('Con')).toEqual(expect.arrayContaining(['cons', 'cast']));
});

test.each([
  ['Mr. Bell met J. R. Cole. He left.', 2],
  ['“Stop!” he said. “No.” Then it rained.', 3],
  ['良い。悪い！長い？', 3],
  ['It cost 3.5 million. Cheap.', 2],
  ['What..? Yes… no.', 2],
])('%s has %i sentences', (text, count) => expect(splitSentences(pieceOf(text))).toHaveLength(count));
