import { describe, expect, test } from 'vitest';
import type { ImportedTake } from '../../../../lib/formats/import/import-item.ts';
import { fixtureFiles, importFiles, importText } from './support/import-files.ts';

const whole = await importFiles(fixtureFiles('letterboxd'));
const of = (takes: ImportedTake[], title: string, year: number | null) =>
  takes.filter(({ take }) => take.film.title === title && take.film.year === year);

describe('a Letterboxd export', () => {
  test('becomes one take for each film, and one more for each further review', () => {
    expect(whole.takes.map(({ entryId }) => entryId).sort()).toEqual([
      'entry:ent02',
      'film:A Ferry to Nowhere (1974)',
      'film:Harbour of Glass (1961)',
      'film:Nine Lanterns ()',
      'film:The Salt Clock (1988)',
      'film:The Salt Clock (2019)',
    ]);
  });

  test('brings every row in, merged or set aside with its reason', () => {
    const merged = whole.takes.reduce((sum, { rows }) => sum + rows - 1, 0);
    expect(whole.takes.length + merged + whole.setAside.length).toBe(whole.rows);
    expect(whole.setAside.map(({ file, line, reason }) => [file, line, reason])).toEqual([
      ['letterboxd/profile.csv', null, expect.stringMatching(/^Your profile/)],
      ['letterboxd/deleted/reviews.csv', 2, expect.stringMatching(/^You deleted this/)],
    ]);
  });

  test('joins rating, list and unreviewed viewings to the first review of the film', () => {
    const [first] = of(whole.takes, 'Harbour of Glass', 1961);
    expect(first?.take).toMatchObject({
      intro: 'A lighthouse keeper, a storm, and that last shot.\n\n"Who lit it?" I asked',
      rating: { value: 4, worst: 0.5, best: 5 },
      viewings: [
        { on: '2019-03-01', rewatch: false },
        { on: '2022-07-07', rewatch: true },
      ],
      tags: ['Films by the sea', 'at the Odeon', '35mm'],
      note: 'The tide does the acting.',
      url: 'https://boxd.it/ent01',
      publishedOn: '2019-03-02',
    });
    expect(first?.rows).toBe(6);
  });

  test('keeps a later review as a dated take with its own rating', () => {
    const second = whole.takes.find(({ entryId }) => entryId === 'entry:ent02');
    expect(second?.take).toMatchObject({
      verdict: 'Better each time.',
      rating: { value: 4.5 },
      viewings: [{ on: '2021-05-05', rewatch: true }],
    });
    expect(second?.rows).toBe(2);
  });

  test('tells two films of one title apart', () => {
    expect(of(whole.takes, 'The Salt Clock', 1988)[0]?.take).toMatchObject({ rating: null, tags: ['liked'] });
    expect(of(whole.takes, 'The Salt Clock', 2019)[0]?.take).toMatchObject({ rating: { value: 1 }, tags: [] });
  });

  test('claims of a film on the watchlist neither a viewing nor an opinion', () => {
    expect(of(whole.takes, 'A Ferry to Nowhere', 1974)[0]?.take).toMatchObject({
      tags: ['watchlist'],
      viewings: [],
      rating: null,
      stance: null,
    });
  });

  test('knows a film without a year in its diary again', () => {
    expect(of(whole.takes, 'Nine Lanterns', null)).toMatchObject([
      { rows: 2, take: { viewings: [{ on: '2020-02-03' }] } },
    ]);
  });

  test('gives the same identities from its diary alone', async () => {
    const { takes } = await importFiles(fixtureFiles('letterboxd').filter(({ name }) => name.endsWith('/diary.csv')));
    expect(takes.map(({ entryId }) => entryId)).toEqual(['film:Harbour of Glass (1961)', 'film:Nine Lanterns ()']);
  });

  test('has its films told apart by their addresses where title and year are the same', async () => {
    const { takes } = await importText(
      'ratings.csv',
      'Date,Name,Year,Letterboxd URI,Rating\n2020-01-01,Tide,2004,https://boxd.it/aaa1,4\n2020-01-02,Tide,2004,https://boxd.it/aaa2,2\n',
    );
    expect(takes.map(({ entryId, take }) => [entryId, take.rating?.value])).toEqual([
      ['film:Tide (2004)', 4],
      ['film:Tide (2004) aaa2', 2],
    ]);
  });

  test('of 2017 names films by their addresses', async () => {
    const { takes } = await importText(
      'watched.csv',
      'Date,Name,Year,Letterboxd URI\n2017-01-01,Tide,2004,https://letterboxd.com/film/tide-2004/\n',
    );
    expect(takes[0]?.take.film.keys).toEqual(['letterboxd:tide-2004']);
  });

  test.each([
    ['rating', '2020-01-01,Tide,2004,https://boxd.it/e1,7,,,2020-01-01', /“7” is not a rating from 0.5 to 5/],
    ['day', '2020-01-01,Tide,2004,https://boxd.it/e1,4,,,2020-02-31', /“2020-02-31” is not a day/],
    ['year', '2020-01-01,Tide,20044,https://boxd.it/e1,4,,,2020-01-01', /“20044” is not a year/],
    ['title', '2020-01-01,,2004,https://boxd.it/e1,4,,,2020-01-01', /names no film/],
    ['comma', '2020-01-01,Tide, and Time,2004,https://boxd.it/e1,4,,,2020-01-01', /9 cells where the header names 8/],
  ])('sets a row aside whose %s is wrong, with its line', async (_, row, reason) => {
    const header = 'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date';
    const good = '2020-01-01,Ebb,2004,https://boxd.it/e2,4,,,2020-01-01';
    const { takes, setAside } = await importText('diary.csv', `${header}\n${row}\n${good}\n`);
    expect(takes.map(({ take }) => take.film.title)).toEqual(['Ebb']);
    expect(setAside).toMatchObject([{ file: 'diary.csv', line: 2, reason: expect.stringMatching(reason) }]);
  });
});
