import { describe, expect, test } from 'vitest';
import { fixtureFiles, importFiles } from './support/import-files.ts';

const folders = await Promise.all(['simkl', 'criticker', 'others'].map((folder) => importFiles(fixtureFiles(folder))));
const takes = folders.flatMap((folder) => folder.takes);
const takeOf = (source: string, entryId: string) =>
  takes.find((one) => one.source === source && one.entryId === entryId)?.take;

describe('other sites', () => {
  test('Simkl: films, series and anime from one backup, memos as notes', () => {
    expect(takeOf('simkl', 'film:tv/44')).toMatchObject({
      film: { kind: 'series' },
      rating: { value: 8 },
      publishedOn: '2020-05-05',
    });
    expect(takeOf('simkl', 'film:movies/45')).toMatchObject({
      film: { keys: ['imdb:tt9100001', 'tmdb:movie/910001', 'simkl:movies/45'] },
      note: 'Twice in a row',
      viewings: [{ on: '2021-03-04' }],
    });
    expect(takeOf('simkl', 'film:movies/46')).toMatchObject({ tags: ['watchlist'], viewings: [] });
  });

  test('Criticker: the spaces in its header, points of a hundred, nought included, and the mini review', () => {
    expect(takeOf('criticker', 'film:The Tin Orchard (1993)')).toMatchObject({
      film: { year: 1993, keys: ['imdb:tt9000001', 'criticker:film/The-Tin-Orchard'] },
      verdict: 'Blunt, brassy, "brave"',
      rating: { value: 83, worst: 0, best: 100 },
    });
    expect(takeOf('criticker', 'film:Brine (2018)')?.rating).toEqual({ value: 0, worst: 0, best: 100 });
  });

  test('Criticker’s XML: the year in the title, entities, the day', () => {
    expect(takeOf('criticker', 'film:A Map of Fog (2001)')).toMatchObject({
      film: { title: 'A Map of Fog', year: 2001 },
      verdict: 'Lost & glad of it.',
      rating: { value: 71 },
      publishedOn: '2017-04-23',
    });
    expect(folders.flatMap((folder) => folder.setAside)).toContainEqual(
      expect.objectContaining({
        file: 'criticker/ratings.xml',
        line: 2,
        reason: '“172” is not a rating from 0 to 100.',
      }),
    );
  });

  test('TMDB: films and single episodes', () => {
    expect(takeOf('tmdb', 'film:movie/910001')).toMatchObject({ rating: { value: 8 }, publishedOn: '2021-12-31' });
    expect(takeOf('tmdb', 'film:tv/7700 season 1, episode 2')?.film).toMatchObject({
      kind: 'episode',
      keys: ['tmdb:tv/7700/season/1/episode/2'],
    });
  });

  test('MovieLens: numbers without their letters', () => {
    expect(takeOf('movielens', 'film:55')).toMatchObject({
      film: { year: 2007, keys: ['imdb:tt0091000', 'tmdb:movie/910'] },
      rating: { value: 4.5, worst: 0.5, best: 5 },
    });
  });

  test('Movary: each commented viewing is a dated take', () => {
    expect(takeOf('movary', 'film:910001')).toMatchObject({
      viewings: [{ on: '2021-12-31' }],
      publishedOn: '2021-12-31',
    });
    expect(takeOf('movary', 'entry:910001 2023-05-06')).toMatchObject({ verdict: 'Drier than I remembered.' });
  });

  test('Yamtrack: notes, plans, and no games', () => {
    expect(takeOf('yamtrack', 'film:tmdb/movie/910001')).toMatchObject({
      note: 'Lovely roof',
      rating: { value: 8.5 },
      viewings: [{ on: '2021-12-31' }],
    });
    expect(takeOf('yamtrack', 'film:tmdb/movie/12')?.tags).toEqual(['watchlist']);
    expect(folders[2]?.setAside).toMatchObject([{ reason: 'This is a “game”, not a film.' }]);
  });

  test('Watcharr: its thoughts', () => {
    expect(takeOf('watcharr', 'film:film/910001')).toMatchObject({ verdict: 'Loud and kind.', rating: { value: 7 } });
  });
});
