import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../lib/sites/page/clean-text.ts';
import { linesOf } from '../../../../lib/sites/page/element-lines.ts';
import { keyOfAddress } from '../../../../lib/sites/page/id-links.ts';
import { fieldOfLabel } from '../../../../lib/sites/page/label-words.ts';
import { namesOf } from '../../../../lib/sites/page/names.ts';
import { readMinutes } from '../../../../lib/sites/page/read-minutes.ts';
import { readYear } from '../../../../lib/sites/page/read-year.ts';
import { openHtml } from '../support/read-at.ts';

describe('small readers', () => {
  test.each([
    ['Journey&apos;s  End', "Journey's End"],
    ['A &#38; B &#x26; C', 'A & B & C'],
    ['&unknown; &#0; &#x110000;', '&unknown; &#0; &#x110000;'],
    ['\u202eThe\u0000 Girl\u200f', 'The Girl'],
  ])('clean the text %j', (text, clean) => {
    expect(cleanText(text, 100)).toBe(clean);
  });

  test('cut a text without leaving half a letter', () => {
    expect(cleanText('ab\u{1f3ac}', 3)).toBe('ab');
  });

  test.each([
    ['PT2H10M', 130],
    ['PT02H02M00S', 122],
    ['P139M', 139],
    ['2h 22min', 142],
    ['1 Std. 52 Min.', 112],
    ['171 perc', 171],
    ['148分钟', 148],
    ['2 ч 10 мин', 130],
    ['PT0M', null],
    ['soon', null],
  ])('read the running time %s', (text, minutes) => {
    expect(readMinutes(text)).toBe(minutes);
  });

  test.each([
    ['May 12, 1997 (Cannes)', 1997],
    ['12345, 1066, 2250, 2003', 2003],
    ['', null],
  ])('read the year of %j', (text, year) => {
    expect(readYear(text)).toBe(year);
  });

  test('tell names apart', () => {
    expect(namesOf(['Joel Coen and Ethan Coen', 'Jane Roe (uncredited), John Doe[1]', '1', '…', 'more'])).toEqual([
      'Joel Coen',
      'Ethan Coen',
      'Jane Roe',
      'John Doe',
    ]);
  });

  test.each([
    ['Directed by:', 'directors'],
    ['Director(s)', 'directors'],
    ['Режиссёр', 'directors'],
    ['Release Date (Theaters):', 'year'],
    ['Region', null],
    ['constructor', null],
    ['x'.repeat(1_000), null],
  ])('know the label %s', (label, field) => {
    expect(fieldOfLabel(label)).toBe(field);
  });

  test.each([
    ['http://imdb.com/title/tt0120338/awards', 'imdb:tt0120338'],
    ['https://m.imdb.com/fr/title/tt120338', 'imdb:tt0120338'],
    ['https://www.themoviedb.org/tv/1399-x', 'tmdb:tv/1399'],
    ['https://www.themoviedb.org/tv/1399/season/1/episode/1', null],
    ['https://www.wikidata.org/wiki/Special:EntityPage/Q42#sitelinks', 'wikidata:Q42'],
    ['https://www.imdb.com/name/nm0000001/', null],
  ])('know the film of the address %s', (address, key) => {
    expect(keyOfAddress(address)).toBe(key);
  });

  test('give an element’s text in lines', () => {
    const html = '<td>One<br>Two <i>and</i> more<ul><li>Three</li><li>Four</li></ul>Five<script>six</script></td>';
    const cell = openHtml(`<table><tbody><tr>${html}</tr></tbody></table>`).querySelector('td');
    expect(cell && linesOf(cell, 100)).toEqual(['One', 'Two and more', 'Three', 'Four', 'Five']);
    expect(cell && linesOf(cell, 5)).toEqual(['One', 'Tw']);
  });
});
