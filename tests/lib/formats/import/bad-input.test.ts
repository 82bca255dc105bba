import { describe, expect, test } from 'vitest';
import { importLimits } from '../../../../lib/formats/import/import-limits.ts';
import { takeSchema } from '../../../../lib/review/schema.ts';
import { fileOf, importFiles, importText } from './support/import-files.ts';

const header = 'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date';
const row = (title: string, review = 'Fine.') =>
  `2020-01-01,${title},2004,https://boxd.it/${title},4,,${review},,2020-01-01`;
const titlesOf = ({ takes }: Awaited<ReturnType<typeof importText>>) => takes.map(({ take }) => take.film.title);

/** A text in UTF-16. */
function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array<ArrayBuffer> {
  const marked = hasMark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
}

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('an encoding', () => {
  const text = `${header}\n${row('Café', 'Très bon.')}\n`;
  test.each([
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)])],
    ['UTF-16 little endian', utf16(text, true, true)],
    ['UTF-16 big endian', utf16(text, false, true)],
    ['UTF-16 without its mark', utf16(text, true, false)],
    ['UTF-16 big endian without its mark', utf16(text, false, false)],
    ['Latin-1', latin(text)],
  ])('%s is told by the bytes', async (_, bytes) => {
    const { takes } = await importFiles([fileOf('reviews.csv', bytes)]);
    expect(takes[0]?.take).toMatchObject({ film: { title: 'Café' }, verdict: 'Très bon.' });
  });

  test('of Latin-1 is told when its first accent comes late', async () => {
    const many = `${header}\n${Array.from({ length: 3000 }, (_, i) => row(`Film${i}`)).join('\n')}\n${row('Café')}\n`;
    const { takes } = await importFiles([fileOf('reviews.csv', latin(many))]);
    expect(takes.at(-1)?.take.film.title).toBe('Café');
  });

  test('of old Cyrillic files is told too', async () => {
    const bytes = [...'title,rating\n'].map((letter) => letter.charCodeAt(0));
    const salt = [0xd1, 0xee, 0xeb, 0xfc, 0x20, 0xe8, 0x20, 0xf1, 0xec, 0xee, 0xeb, 0xe0];
    const { takes } = await importFiles([fileOf('x.csv', new Uint8Array([...bytes, ...salt, 44, 56, 10]))]);
    expect(takes[0]?.take.film.title).toBe('Соль и смола');
  });
});

describe('a table', () => {
  test('cut in half brings all rows but the last', async () => {
    const whole = `${header}\n${row('Ebb')}\n${row('Tide', '"A long, long text"')}\n`;
    const read = await importText('reviews.csv', whole.slice(0, whole.indexOf('long text')));
    expect(titlesOf(read)).toEqual(['Ebb']);
    expect(read.setAside).toMatchObject([{ line: 3, reason: expect.stringMatching(/^The file ends in the middle/) }]);
  });

  test('cut between two cells does not take the stump for a row', async () => {
    const read = await importText('reviews.csv', `${header}\n${row('Ebb')}\n2020-01-01,Tide,20`);
    expect(titlesOf(read)).toEqual(['Ebb']);
    expect(read.setAside).toMatchObject([{ line: 3 }]);
  });

  test('with a quotation mark that never closes loses that row alone', async () => {
    const text = `${header}\n${row('Ebb')}\n${row('Tide', '"Good')}\n${row('Flow')}\n${row('Surf')}\n`;
    const read = await importText('reviews.csv', text);
    expect(titlesOf(read)).toEqual(['Ebb', 'Flow', 'Surf']);
    expect(read.setAside).toMatchObject([{ line: 3, reason: expect.stringMatching(/never closes/) }]);
  });

  test('with such a mark in every row is given up, and holds no more than one record', async () => {
    const text = `${header}\n${row('Ebb')}\n${`${'x'.repeat(400)},"y\n`.repeat(50_000)}`;
    const { takes, setAside, rows } = await importText('reviews.csv', text);
    expect(takes.length + setAside.length).toBe(rows);
    expect(titlesOf({ takes } as never)).toEqual(['Ebb']);
    expect(setAside.at(-1)?.reason).toMatch(/quotation marks of this file do not close|never closes|cells where/);
  }, 30_000);

  test('with a cell of a megabyte keeps what fits, and says so', async () => {
    const read = await importText(
      'reviews.csv',
      `${header}\n${row('Ebb', `"${'word '.repeat(250_000)}"`)}\n${row('Tide')}\n`,
    );
    expect(titlesOf(read)).toEqual(['Ebb', 'Tide']);
    expect(read.takes[0]?.take.intro.length).toBe(100_000);
    expect(read.takes[0]?.remarks).toEqual(['Its text was cut after 100,000 characters.']);
  });

  test('with a row that is longer than any review goes on behind it', async () => {
    const long = 'x'.repeat(importLimits.recordLength + 10);
    const read = await importText('reviews.csv', `${header}\n${row('Ebb')}\n${long}\n${row('Tide')}\n`);
    expect(titlesOf(read)).toEqual(['Ebb', 'Tide']);
    expect(read.setAside).toMatchObject([{ line: 3 }]);
  });

  test('with a column twice reads the one that is filled', async () => {
    const read = await importText('x.csv', 'Title,Rating,Title,Rating\n,,Ebb,4\n');
    expect(read.takes[0]?.take).toMatchObject({ film: { title: 'Ebb' }, rating: { value: 4 } });
  });

  test('with a column called __proto__ is a table like others', async () => {
    const read = await importText('x.csv', 'Title,Rating,__proto__,constructor\nEbb,4,x,y\n');
    expect(titlesOf(read)).toEqual(['Ebb']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('keeps formulas as the text they are, without the mark that made them harmless', async () => {
    const read = await importText(
      'reviews.csv',
      `${header}\n${row('Ebb', "'=cmd|' /C calc'!A0")}\n${row('Tide', '=1+1')}\n`,
    );
    expect(read.takes.map(({ take }) => take.verdict)).toEqual(["=cmd|' /C calc'!A0", '=1+1']);
  });

  test('has scripts in its texts left out, and words that only look like tags kept', async () => {
    const html = '"<p>Good<script>alert(1)</script></p><p onclick=""x()"">I <3 it & you <b>&lt;b&gt;</b></p>"';
    const read = await importText('reviews.csv', `${header}\n${row('Ebb', html)}\n`);
    expect(read.takes[0]?.take.intro).toBe('Good\n\nI <3 it & you <b>');
  });

  test('with Mac line ends, or none at its end, is read', async () => {
    expect(titlesOf(await importText('x.csv', 'Title,Rating\rEbb,4\rTide,5'))).toEqual(['Ebb', 'Tide']);
  });
});

describe('JSON', () => {
  const movie = { title: 'Ebb', year: 2004, ids: { trakt: 1 } };
  const good = JSON.stringify({ rated_at: '2020-01-01T00:00:00.000Z', rating: 8, type: 'movie', movie });

  test('nested ten thousand deep is passed over where it does not belong', async () => {
    const deep = '['.repeat(10_000) + ']'.repeat(10_000);
    const read = await importText('r.json', `[${good},${deep},${good.slice(0, -1)},"x":${deep}}]`);
    expect(titlesOf(read)).toEqual(['Ebb']);
    expect(read.takes[0]?.rows).toBe(2);
    expect(read.setAside).toMatchObject([{ line: 2, reason: expect.stringMatching(/not an object/) }]);
  });

  test('that is nothing but nesting is refused', async () => {
    const { setAside } = await importText('r.json', '['.repeat(100_000));
    expect(setAside).toMatchObject([{ line: null, reason: expect.stringMatching(/^This is no file/) }]);
  });

  test('cut in half brings what came before', async () => {
    const read = await importText('r.json', `[${good},${good.slice(0, 40)}`);
    expect(titlesOf(read)).toEqual(['Ebb']);
    expect(read.setAside).toMatchObject([{ line: 2, reason: expect.stringMatching(/ends too early, or is garbled/) }]);
  });

  test('with one garbled entry goes on behind it', async () => {
    const read = await importText('r.json', `[${good},{"movie":{"title":tru}},${good}]`);
    expect(read.takes[0]?.rows).toBe(2);
    expect(read.setAside).toMatchObject([{ line: 2, reason: 'This entry is garbled: it is not JSON.' }]);
  });

  test('with members called __proto__ changes nothing', async () => {
    const evil = good.replace('"title":"Ebb"', '"title":"Ebb","__proto__":{"polluted":true}');
    expect(titlesOf(await importText('r.json', `[${evil}]`))).toEqual(['Ebb']);
    const hidden = '[{"rated_at":"2020-01-01","__proto__":{"movie":{"title":"Ebb"}},"rating":8,"type":"movie"}]';
    expect((await importText('r.json', hidden)).takes).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('XML', () => {
  test('that refers to itself or to files is not resolved', async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
<recentratings><film><filmid>1</filmid><filmname>Ebb (2004)</filmname><rating>50</rating><quote>&b;&f;</quote></film></recentratings>`;
    const { takes } = await importText('c.xml', xml);
    expect(takes[0]?.take).toMatchObject({ film: { title: 'Ebb' }, verdict: '&b;&f;' });
  });

  test('nested beyond measure keeps what came before', async () => {
    const film = '<film><filmid>1</filmid><filmname>Ebb (2004)</filmname><rating>50</rating></film>';
    const read = await importText('c.xml', `<recentratings>${film}${'<a>'.repeat(100_000)}`);
    expect(titlesOf(read)).toEqual(['Ebb']);
    expect(read.setAside[0]?.reason).toMatch(/nested too deeply/);
  });
});

describe('a file', () => {
  test('larger than a gigabyte is refused before it is read', async () => {
    const blob = new Blob(['x']);
    Object.defineProperty(blob, 'size', { value: importLimits.fileBytes + 1 });
    const { setAside } = await importFiles([{ name: 'huge.csv', blob }]);
    expect(setAside).toMatchObject([{ line: null, reason: expect.stringMatching(/larger than a gigabyte/) }]);
  });

  test.each([
    ['an empty one', ''],
    ['white space', ' \n\n'],
    ['an empty list', '[]'],
  ])('%s says that there is nothing in it', async (_, text) => {
    expect((await importText('x.csv', text)).setAside).toMatchObject([{ reason: 'There is nothing in this file.' }]);
  });

  test('that is a picture is none', async () => {
    const { setAside } = await importFiles([fileOf('x.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0]))]);
    expect(setAside).toMatchObject([{ line: null, reason: expect.stringMatching(/^This is no file/) }]);
  });

  test('gives only takes that the library can hold', async () => {
    const long = 'ä'.repeat(5_000);
    const tags = Array.from({ length: 500 }, (_, i) => `tag ${i} ${long.slice(0, 300)}`).join(', ');
    const { takes } = await importText(
      'x.csv',
      `title,year,rating,director,genre,tags,review\n${long},2000,4,"${tags}","${tags}","${tags}",${long}\n`,
    );
    expect(takes.map(({ take }) => takeSchema.safeParse(take).success)).toEqual([true]);
  });
});
