import { describe, expect, test } from 'vitest';
import { fixtureFiles, importFiles, importText } from './support/import-files.ts';

describe('somebody’s own table', () => {
  test('is read in German, with semicolons, stars and the order of its own days', async () => {
    const diary = fixtureFiles('others').filter(({ name }) => name.endsWith('filmtagebuch.csv'));
    const { takes } = await importFiles(diary);
    expect(takes.map(({ take }) => take)).toMatchObject([
      {
        film: { title: 'Der Blechgarten', otherTitles: ['The Tin Orchard'], year: 1993, directors: ['Ada Brandt'] },
        rating: { value: 4.5, best: 5 },
        verdict: 'Blech, das singt.',
        viewings: [{ on: '2021-12-31' }],
      },
      { rating: { value: 3.5, best: 5 }, viewings: [{ on: '2022-04-05' }] },
      { rating: null, viewings: [{ on: null }] },
    ]);
  });

  test.each([
    ['Russian', 'Название,Год,Оценка\nСоль,1979,8\n', 'Соль', 8],
    ['Japanese', 'タイトル,公開年,評価\n塩,1979,8\n', '塩', 8],
    ['Polish, with tabs', 'Tytuł\tRok\tOcena\nSól\t1979\t8\n', 'Sól', 8],
    ['French', 'Titre;Année;Note\nSel;1979;8\n', 'Sel', 8],
    ['Spanish', 'Título,Año,Puntuación\nSal,1979,8\n', 'Sal', 8],
  ])('is read in %s', async (_, text, title, value) => {
    const { takes } = await importText('mine.csv', text);
    expect(takes[0]?.take).toMatchObject({ film: { title, year: 1979 }, rating: { value, worst: 0, best: 10 } });
  });

  test('has the smallest usual scale that holds its ratings', async () => {
    const scaleOf = async (...ratings: string[]) => {
      const rows = ratings.map((rating, i) => `Film ${i},${rating}`).join('\n');
      const { takes } = await importText('mine.csv', `title,rating\n${rows}\n`);
      return takes.map(({ take }) => take.rating?.best);
    };
    expect(await scaleOf('4', '3.5')).toEqual([5, 5]);
    expect(await scaleOf('4', '7')).toEqual([10, 10]);
    expect(await scaleOf('4', '55')).toEqual([100, 100]);
  });

  test('keeps the number of a film at Kinopoisk and its vote of ten', async () => {
    const text =
      'id,nameEng,nameRus,rating,date,year,link\n1,Salt,Соль,4,"09.09.2009, 15:34",1979,https://www.kinopoisk.ru/film/123456/\n';
    const { takes } = await importText('votes.csv', text.replace('link', 'kinopoisk link'));
    expect(takes[0]?.take).toMatchObject({
      film: { title: 'Salt', otherTitles: ['Соль'], keys: ['kinopoisk:123456'] },
      rating: { value: 4, worst: 0, best: 10 },
      publishedOn: '2009-09-09',
    });
  });

  test('takes “note” for what the rest of the table says that it is', async () => {
    const read = async (text: string) => (await importText('mine.csv', text)).takes[0]?.take;
    expect(await read('titre,note\nSel,8\n')).toMatchObject({ rating: { value: 8 }, note: '' });
    expect(await read('title,year,note\nSalt,1979,lent to Jo\n')).toMatchObject({ rating: null, note: 'lent to Jo' });
    expect(await read('title,rating,note\nSalt,4,9 of us were there\n')).toMatchObject({
      rating: { value: 4 },
      note: '9 of us were there',
    });
  });

  test('has its days read in the one order that fits all of them, in exports that a spreadsheet saved too', async () => {
    const csv =
      'Date,Name,Year,Letterboxd URI,Rating\n5/6/21,Ebb,2004,https://boxd.it/a,4\n12/31/21,Tide,2004,https://boxd.it/b,3\n';
    const { takes } = await importText('ratings.csv', csv);
    expect(takes.map(({ take }) => take.publishedOn)).toEqual(['2021-05-06', '2021-12-31']);
  });

  test('does not guess a day that could be two', async () => {
    const { takes, setAside } = await importText(
      'mine.csv',
      'title,rating,date\nSalt,4,03/04/2020\nTar,4,2020-01-01\n',
    );
    expect(takes.map(({ take }) => take.film.title)).toEqual(['Tar']);
    expect(setAside[0]?.reason).toBe('“03/04/2020” is not a day. Write it like 2024-05-31.');
  });

  test('makes two reviews of one film two dated takes', async () => {
    const { takes } = await importText(
      'mine.csv',
      'title,year,watched,review\nSalt,1979,2020-01-01,First time.\nSalt,1979,2022-02-02,Better now.\n',
    );
    expect(takes.map(({ entryId, take }) => [entryId, take.verdict])).toEqual([
      ['entry:Salt (1979) 2022-02-02', 'Better now.'],
      ['film:Salt (1979)', 'First time.'],
    ]);
  });

  test('may be JSON, as a list, in an object, or one object a line', async () => {
    const entry = '{"title":"Salt","year":1979,"my rating":8}';
    for (const text of [`[${entry}]`, `{"made":1,"movies":[${entry}]}`, `${entry}\n${entry}\n`]) {
      const { takes } = await importText('mine.json', text);
      expect(takes[0]?.take).toMatchObject({ film: { title: 'Salt', year: 1979 }, rating: { value: 8, best: 10 } });
    }
    expect((await importText('article.json', `{"otherFilms":[${entry}]}`)).takes).toEqual([]);
  });

  test('without anything on a film but a title is none', async () => {
    const { setAside, rows } = await importText('contacts.csv', 'Name,Phone\nAda,123\n');
    expect(setAside).toMatchObject([
      { line: null, reason: expect.stringMatching(/^This is no file that Lobby Card knows/) },
    ]);
    expect(rows).toBe(1);
  });
});
