import { describe, expect, test } from 'vitest';
import { writeSetAside } from '../../../../lib/formats/import/write-set-aside.ts';
import { fileOf, fixtureFiles, importFiles, importText } from './support/import-files.ts';

const diary = 'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date';

describe('rows that were set aside', () => {
  test('come out as a table of their kind, and in again once they are corrected', async () => {
    const bad = '2020-01-01,"Tide, ""Ebb""",2004,https://boxd.it/e1,7,,=1+1,2020-01-01';
    const { setAside } = await importText('letterboxd/diary.csv', `${diary}\n${bad}\n`);
    const [file] = writeSetAside(setAside);
    expect(file?.name).toBe('set-aside-letterboxd-diary.csv');
    expect(file?.text.split('\r\n')).toEqual([
      `Set aside: line,Set aside: why,${diary}`,
      `2,“7” is not a rating from 0.5 to 5.,2020-01-01,"Tide, ""Ebb""",2004,https://boxd.it/e1,7,,"'=1+1",2020-01-01`,
      '',
    ]);
    const again = await importText(file?.name ?? '', (file?.text ?? '').replace('e1,7,', 'e1,3.5,'));
    expect(again.setAside).toEqual([]);
    expect(again.takes).toMatchObject([
      { source: 'letterboxd', take: { film: { title: 'Tide, "Ebb"' }, rating: { value: 3.5 }, tags: ['=1+1'] } },
    ]);
  });

  test('of a list keep the name that tells what they mean', async () => {
    const { setAside } = await importText(
      'me/watchlist.csv',
      'Date,Name,Year,Letterboxd URI\n2020-01-01,Tide,20004,x\n',
    );
    const [file] = writeSetAside(setAside);
    const again = await importText(file?.name ?? '', (file?.text ?? '').replace(',20004,', ',2004,'));
    expect(again.takes[0]?.take).toMatchObject({ tags: ['watchlist'], viewings: [] });
  });

  test('of JSON come out as JSON', async () => {
    const entry = {
      rated_at: '2020-01-01T00:00:00Z',
      rating: 80,
      type: 'movie',
      movie: { title: 'Tide', ids: { trakt: 1 } },
    };
    const { setAside } = await importText('ratings-movies.json', JSON.stringify([entry, { ...entry, rating: 8 }]));
    const [file] = writeSetAside(setAside);
    const again = await importText(file?.name ?? '', (file?.text ?? '').replace('80', '9'));
    expect(again.takes[0]?.take.rating?.value).toBe(9);
  });

  test('of XML come out as a table that is known again', async () => {
    const { setAside } = await importFiles(fixtureFiles('criticker'));
    const [file] = writeSetAside(setAside);
    const again = await importText(file?.name ?? '', (file?.text ?? '').replace(',172,', ',72,'));
    expect(again.takes).toMatchObject([
      { source: 'criticker', take: { film: { title: 'Brine' }, rating: { value: 72 } } },
    ]);
  });

  test('of notes come out as they were, and files that are none not at all', async () => {
    const { setAside } = await importFiles([fileOf('a/b.md', '# Shopping\n\n- milk\n'), fileOf('x.csv', '')]);
    expect(writeSetAside(setAside)).toEqual([{ name: 'set-aside-a-b.md', text: '# Shopping\n\n- milk\n' }]);
  });

  test('come out line for line where a table is cut off', async () => {
    const { setAside } = await importText('diary.csv', `${diary}\n2020-01-01,Tide,20`);
    expect(writeSetAside(setAside)[0]?.text).toContain('2020-01-01,Tide,20');
  });
});
