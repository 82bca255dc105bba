import { describe, expect, test } from 'vitest';
import { fixtureFiles, importFiles, importText } from './support/import-files.ts';

const { takes, setAside, rows } = await importFiles(fixtureFiles('trakt'));
const takeOf = (entryId: string) => takes.find((one) => one.entryId === entryId)?.take;

describe('a Trakt export', () => {
  test('brings comment, note, rating and viewings of a film together', () => {
    expect(takeOf('film:movie/901')).toMatchObject({
      film: { keys: ['imdb:tt9100001', 'tmdb:movie/910001', 'trakt:movies/copper-rain-2007'] },
      verdict: 'The rain is the lead actor.',
      spoiler: true,
      rating: { value: 9, worst: 1, best: 10 },
      note: 'Lend the disc to Jo.',
      publishedOn: '2022-01-01',
    });
  });

  test('has its days as they are written, not shifted into a zone', () => {
    expect(takeOf('film:movie/901')?.viewings.map(({ on }) => on)).toEqual(['2020-01-01', '2021-12-31']);
  });

  test('counts the episodes that were only seen to their series', () => {
    expect(takeOf('film:show/77')).toMatchObject({
      film: { kind: 'series', keys: ['imdb:tt9000002', 'tmdb:tv/7700', 'trakt:shows/night-ferry-patrol'] },
      viewings: [{ on: '2022-02-02' }, { on: '2022-02-03' }],
    });
  });

  test('in its old folders is read too: an episode that is rated is one of its own', () => {
    expect(takeOf('film:episode/70')).toMatchObject({
      film: { kind: 'episode', title: 'Night Ferry Patrol: Low Water', keys: ['imdb:tt9100009'] },
      rating: { value: 10 },
    });
  });

  test('names what it sets aside', () => {
    expect(setAside.map(({ file, line, reason }) => [file.replace(/^.*\//, ''), line, reason])).toEqual([
      ['notes-people.json', null, 'There is nothing in this file.'],
      ['lists-watchlist.json', 2, 'This person names no film or series.'],
      ['comments-movies.json', 2, 'This is an answer to somebody else’s comment, not a review.'],
    ]);
  });

  test('adds up', () => {
    expect(takes.reduce((sum, one) => sum + one.rows, 0) + setAside.length).toBe(rows);
  });

  test('is known in the API’s shape of comments', async () => {
    const movie = { title: 'Copper Rain', year: 2007, ids: { trakt: 901 } };
    const comment = { id: 3, comment: 'Wet.', spoiler: false, parent_id: 0, created_at: '2022-05-05T23:59:00.000Z' };
    const read = await importText('c.json', JSON.stringify([{ type: 'movie', movie, comment }]));
    expect(read.takes[0]?.take).toMatchObject({ verdict: 'Wet.', publishedOn: '2022-05-05' });
  });

  test('as the table that its importer takes is read back', async () => {
    const csv =
      'imdb_id,tmdb_id,type,title,year,watched_at,rating,rated_at\ntt9100001,,movie,Copper Rain,2007,2021-12-31T12:00:00Z,9,\n';
    const json = '[{"imdb_id":"tt9100001","type":"movie","watched_at":"2021-12-31T12:00:00Z","rating":9}]';
    for (const [name, text] of [
      ['t.csv', csv],
      ['t.json', json],
    ] as const) {
      const read = await importText(name, text);
      expect(read.takes[0]?.take).toMatchObject({
        film: { keys: ['imdb:tt9100001'] },
        rating: { value: 9 },
        viewings: [{ on: '2021-12-31' }],
      });
    }
  });
});
