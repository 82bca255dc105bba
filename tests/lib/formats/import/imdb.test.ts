import { describe, expect, test } from 'vitest';
import { fixtureFiles, importFiles, importText } from './support/import-files.ts';

const { takes, setAside } = await importFiles(fixtureFiles('imdb'));
const takeOf = (id: string) => takes.find(({ entryId }) => entryId === `film:imdb:${id}`)?.take;

describe('IMDb’s exports', () => {
  test('of ratings and lists meet in one take for each title', () => {
    expect(takeOf('tt9000001')).toMatchObject({
      film: {
        kind: 'film',
        title: 'The Tin Orchard',
        originalTitle: 'Der Blechgarten',
        year: 1993,
        directors: ['Ada Brandt'],
        genres: ['Drama', 'Comedy'],
        runtimeMinutes: 101,
        keys: ['imdb:tt9000001'],
      },
      rating: { value: 8, worst: 1, best: 10 },
      publishedOn: '2024-07-01',
      note: 'Saw it with the brass band',
    });
  });

  test('know a series by its type in any language, and the first of its years', () => {
    expect(takeOf('tt9000002')?.film).toMatchObject({ kind: 'series', year: 2013 });
  });

  test('are read as a list by the columns of a list, though its first film is rated', () => {
    expect(takeOf('tt9000004')).toMatchObject({ rating: null, viewings: [] });
  });

  test('of 2017, and of 2011 in Latin-1, are read', () => {
    expect(takeOf('tt9000005')).toMatchObject({ rating: { value: 7 }, publishedOn: '2016-11-05' });
    expect(takeOf('tt9000006')).toMatchObject({
      film: { title: 'Café des étoiles', directors: ['Renée Noy'], genres: ['Sci-Fi', 'Drama'] },
      rating: { value: 5 },
      tags: ['watchlist'],
    });
  });

  test('of check-ins say the day', () => {
    expect(takeOf('tt9000007')?.viewings).toEqual([{ on: '2019-08-09', rewatch: false }]);
  });

  test('have video games set aside', () => {
    expect(setAside).toMatchObject([{ line: 4, reason: 'This is a “Video Game”, not a film.' }]);
  });

  test('may have their columns in any order', async () => {
    const { takes: shuffled } = await importText('x.csv', 'Title,Your Rating,Const\nBrine,4,tt9000007\n');
    expect(shuffled[0]?.take).toMatchObject({ film: { title: 'Brine' }, rating: { value: 4 } });
  });

  test.each([
    ['Movie', 'film'],
    ['Feature Film', 'film'],
    ['TV Movie', 'film'],
    ['Film per la TV', 'film'],
    ['Short', 'film'],
    ['tvMiniSeries', 'series'],
    ['Fernsehserie', 'series'],
    ['Série télévisée', 'series'],
    ['TV Episode', 'episode'],
    ['Épisode TV', 'episode'],
    ['Episodio de TV', 'episode'],
  ])('call a %s a %s', async (type, kind) => {
    const read = await importText('x.csv', `Const,Your Rating,Title,Title Type\ntt9000007,4,Brine,${type}\n`);
    expect(read.takes[0]?.take.film.kind).toBe(kind);
  });

  test.each(['Videospiel', 'Videogioco', 'Jeu vidéo', 'Videojuego', 'Podcast Series', 'Music Video'])(
    'set a %s aside',
    async (type) => {
      const read = await importText('x.csv', `Const,Your Rating,Title,Title Type\ntt9000007,4,Brine,${type}\n`);
      expect(read.setAside[0]?.reason).toBe(`This is a “${type}”, not a film.`);
    },
  );
});
