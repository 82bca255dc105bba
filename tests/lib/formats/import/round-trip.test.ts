import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFilm } from '../../../../lib/film/film.ts';
import { reviewText } from '../../../../lib/formats/export/review-text.ts';
import { writeLetterboxd } from '../../../../lib/formats/export/write-letterboxd.ts';
import { placeWords } from '../../../../lib/formats/import/fields/place-words.ts';
import { makeReview } from '../../../../lib/review/make-review.ts';
import { makeTake } from '../../../../lib/review/take.ts';
import { fixtureFiles, importFiles, importText } from './support/import-files.ts';

describe('what goes out and comes in again', () => {
  test('to Letterboxd and back is the same film, rating, days, tags and points', async () => {
    const film = makeFilm({
      title: 'The "Tin" Orchard',
      year: 1993,
      directors: ['Ada Brandt'],
      keys: ['imdb:tt9000001'],
    });
    const take = makeTake(film, {
      verdict: 'A brass band, "blown" \\ away.',
      pros: ['The tuba', '=1+1'],
      cons: ['Too many goodbyes'],
      intro: 'It toots.\n\nIt weeps.',
      rating: { value: 4.5, worst: 0, best: 5 },
      viewings: [
        { on: '2020-02-02', rewatch: false },
        { on: '2021-03-03', rewatch: true },
      ],
      tags: ['music', 'rural'],
    });
    const review = makeReview(take, { id: 'a', origin: { kind: 'mine' }, now: new Date('2024-01-01T12:00:00Z') });
    let text = '';
    for await (const part of writeLetterboxd(
      (async function* () {
        yield review;
      })(),
    ))
      text += part.text;
    const { takes } = await importText('letterboxd-import-1.csv', text);
    expect(takes).toHaveLength(1);
    expect(takes[0]?.take).toMatchObject({
      film: { title: film.title, year: 1993, directors: ['Ada Brandt'], keys: ['imdb:tt9000001'] },
      verdict: take.verdict,
      pros: take.pros,
      cons: take.cons,
      intro: take.intro,
      rating: { value: 4.5 },
      viewings: take.viewings,
      tags: take.tags,
    });
  });

  test('verdict, points and text survive being one plain text, whatever is in them', () => {
    const line = fc.stringMatching(/^[A-Za-z0-9 ,.!"'\\=+-]{1,60}$/).map((text) => `a${text.trim()}`);
    const lists = fc.array(line, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(line, lists, lists, line, (verdict, pros, cons, intro) => {
        const text = reviewText(makeTake(makeFilm(), { verdict, pros, cons, intro }));
        expect(placeWords(text).take).toEqual({ verdict, pros, cons, intro });
      }),
    );
  });

  test.each(['letterboxd', 'imdb', 'trakt', 'others', 'notes'])(
    '%s read twice has the same identities, each once',
    async (folder) => {
      const [once, again] = [await importFiles(fixtureFiles(folder)), await importFiles(fixtureFiles(folder))];
      const idsOf = ({ takes }: typeof once) => takes.map(({ source, entryId }) => `${source} ${entryId}`);
      expect(idsOf(again)).toEqual(idsOf(once));
      expect(new Set(idsOf(once)).size).toBe(once.takes.length);
    },
  );

  test('the files of an export may be given in any order', async () => {
    const files = fixtureFiles('letterboxd');
    const [one, other] = [await importFiles(files), await importFiles([...files].reverse())];
    const sorted = ({ takes }: typeof one) =>
      takes
        .map(({ entryId, take, rows }) => ({ entryId, take, rows }))
        .sort((a, b) => (a.entryId < b.entryId ? -1 : 1));
    expect(sorted(other)).toMatchObject(sorted(one).map(({ entryId, rows }) => ({ entryId, rows })));
  });
});
