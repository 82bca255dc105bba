import { expect, test } from 'vitest';
import { splitHeading } from '../../../../lib/sites/page/split-heading.ts';

test.each([
  ['Ballerina (2025)', 'Ballerina', 2025, null],
  ['Ballerina (film)', 'Ballerina', null, null],
  ['Dune (película de 2021)', 'Dune', 2021, null],
  ['Дюна (фильм, 2021)', 'Дюна', 2021, null],
  ['デューン (2021年の映画)', 'デューン', 2021, null],
  ['Storm (TV Series 1999–2013)', 'Storm', 1999, 'series'],
  ['Storm [TV Mini Series]', 'Storm', null, 'series'],
  ['Drop (TV Episode 2008)', 'Drop', 2008, 'episode'],
  ['Drive (Video Game 2013)', 'Drive', 2013, 'other'],
  ['Birdman or (The Unexpected Virtue of Ignorance)', 'Birdman or (The Unexpected Virtue of Ignorance)', null, null],
  [
    'Birdman or (The Unexpected Virtue of Ignorance) (2014)',
    'Birdman or (The Unexpected Virtue of Ignorance)',
    2014,
    null,
  ],
  ['Love (and Other Short Stories)', 'Love (and Other Short Stories)', null, null],
  ['(500) Days of Summer', '(500) Days of Summer', null, null],
  ['1917', '1917', null, null],
  ['Blade Runner 2049 (2017)', 'Blade Runner 2049', 2017, null],
  ['Solaris | Film 1972', 'Solaris', 1972, null],
  ['Solaris - Film (1972)', 'Solaris', 1972, null],
  ['Star Trek - Der Film', 'Star Trek - Der Film', null, null],
  ['The Girl (1999) - Plot keywords', 'The Girl', 1999, null],
  ['The Girl (2014) directed by Jane Roe', 'The Girl', 2014, null],
  ['\u200eThe&nbsp;Girl &amp; the Sea\n (2014)', 'The Girl & the Sea', 2014, null],
  ['', '', null, null],
  ['(2014)', '(2014)', null, null],
])('"%s" is headed "%s", %s', (text, title, year, kind) => {
  expect(splitHeading(text)).toEqual({ title, year, kind });
});

test.each([
  ['The Girl (2014) - IMDb', 'IMDb', 'The Girl'],
  ['The Girl | Rotten Tomatoes', 'rottentomatoes', 'The Girl'],
  ['The Girl • Reviews, film + cast • Letterboxd', 'Letterboxd', 'The Girl • Reviews, film + cast'],
  ['Mad Max', 'Max', 'Mad Max'],
  ['The Road - Mad Max', 'Max', 'The Road - Mad Max'],
  ['IMDb', 'IMDb', ''],
  ['A Keresztapa - Airport', 'port', 'A Keresztapa - Airport'],
])('of "%s" the name %s is cut off', (text, name, title) => {
  expect(splitHeading(text, [name]).title).toBe(title);
});

test('a tail that a site adds is cut, unless it is all there is', () => {
  expect(splitHeading('The Girl - Movie Reviews', [], / - Movie Reviews$/).title).toBe('The Girl');
  expect(splitHeading('Movie Reviews', [], /Movie Reviews$/).title).toBe('Movie Reviews');
});
