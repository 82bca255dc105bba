import { describe, expect, test } from 'vitest';
import { makeFilm } from '../../../../lib/film/film.ts';
import { writeNote } from '../../../../lib/formats/vault/write-note.ts';
import { makeTake } from '../../../../lib/review/take.ts';
import { fixtureFiles, importFiles, importText } from './support/import-files.ts';

describe('notes and pages', () => {
  test('a note in Obsidian is headed by its file’s name, and its properties are read', async () => {
    const { takes, setAside } = await importFiles(fixtureFiles('notes'));
    expect(takes.find(({ source }) => source === 'markdown')).toMatchObject({
      entryId: 'Salt and Tar',
      take: {
        film: { title: 'Salt and Tar', year: 1979, directors: ['Jo Li'], keys: ['imdb:tt9000005'] },
        rating: { value: 4, best: 5 },
        pros: ['The quay at dawn', 'The last song'],
        cons: ['An hour too many ropes'],
        tags: ['harbour', 'tar'],
        viewings: [{ on: '2022-04-05' }],
      },
    });
    expect(setAside).toMatchObject([
      { file: 'notes/shopping.md', reason: expect.stringMatching(/does not look like a film review/) },
    ]);
  });

  test('a saved page brings the reviews in its data', async () => {
    const { takes } = await importFiles(fixtureFiles('notes'));
    expect(takes.find(({ source }) => source === 'schema.org')?.take).toMatchObject({
      film: { title: 'Brine', year: 2018 },
      author: 'Iris Vane',
      intro: 'Salty.',
      rating: { value: 2, worst: 0, best: 4 },
    });
  });

  test('a page without any says what to do', async () => {
    const { setAside } = await importText('x.html', '<!doctype html><html><body>A review, perhaps.</body></html>');
    expect(setAside).toMatchObject([{ line: null, reason: expect.stringMatching(/clip the review there/) }]);
  });

  test('JSON-LD brings author, points and rating, and no kettle', async () => {
    const { takes, setAside } = await importFiles(fixtureFiles('schema-org'));
    expect(takes).toMatchObject([
      {
        entryId: 'https://example.org/tin-orchard',
        take: {
          film: { keys: ['imdb:tt9000001'], runtimeMinutes: 101 },
          author: 'Iris Vane',
          publisher: 'The Reel Lantern',
          verdict: 'A brass band of a film.',
          intro: 'It toots.\n\nIt weeps.',
          pros: ['The tuba'],
          cons: ['Too many goodbyes'],
          rating: { value: 4.5, worst: 1, best: 5 },
          publishedOn: '2023-04-05',
        },
      },
    ]);
    expect(setAside).toMatchObject([{ line: 2, reason: 'This reviews a “Product”, not a film.' }]);
  });

  test('a note of our own comes back under the id of its review', async () => {
    const film = makeFilm({ title: 'Salt and Tar', year: 1979 });
    const take = makeTake(film, { verdict: 'Sticky.', pros: ['The quay'] });
    const noted = { revision: 2, origin: { kind: 'mine' } } as const;
    const text = writeNote({ film, takes: [{ id: 'a1b2', ...noted, take }] });
    const { takes } = await importText('Salt and Tar (1979).md', text);
    expect(takes).toMatchObject([{ source: 'vault', entryId: 'a1b2', noted, take }]);
  });

  test('a backup of our own is handed over', async () => {
    const { items, rows } = await importText('b.json', '{"format":"lobby-card-backup","version":1,"reviews":[]}');
    expect(items).toMatchObject([{ kind: 'backup', file: 'b.json' }]);
    expect(rows).toBe(0);
  });
});
