import { expect, test } from 'vitest';
import { finishChecking, startChecking } from '../../../components/paste/checked-take.ts';
import { makeFilm } from '../../../lib/film/film.ts';
import { takeSchema } from '../../../lib/review/schema.ts';
import { makeTake } from '../../../lib/review/take.ts';

const read = makeTake(
  makeFilm({
    title: 'The Long Take',
    year: 1961,
    directors: ['A Director, Jr.'],
    genres: ['Drama', 'Crime'],
    premiere: 'Cinemas',
    keys: ['imdb:tt0000001'],
  }),
  {
    author: 'A Writer',
    publisher: 'A Blog',
    publishedOn: '2024-02-29',
    url: 'https://blog.example/long-take',
    verdict: 'See it.',
    rating: { value: 7, worst: 0, best: 10 },
    pros: ['Light'],
    intro: 'First.\n\nSecond.',
    sections: [{ heading: 'Middle', text: 'It goes on.', spoiler: false }],
    conclusion: 'Go.',
    tags: ['night'],
  },
);

test('a take that nobody touched comes out to the letter', () => {
  expect(finishChecking(startChecking(read))).toEqual({ ok: true, take: read });
});

test('what is taken out is gone, and what is written is there', () => {
  const checked = startChecking(read);
  const fields = {
    ...checked.fields,
    author: '',
    premiere: ' Festival ',
    genres: 'Drama,  Noir',
    publishedOn: '',
    intro: '',
  };
  const finished = finishChecking({
    ...checked,
    fields,
    form: { ...checked.form, year: '1962', pros: [], stars: null },
  });
  expect(finished).toMatchObject({
    ok: true,
    take: {
      author: null,
      publishedOn: null,
      intro: '',
      pros: [],
      rating: null,
      film: { year: 1962, premiere: 'Festival', genres: ['Drama', 'Noir'], keys: ['imdb:tt0000001'] },
    },
  });
  if (finished.ok) expect(takeSchema.safeParse(finished.take).success).toBe(true);
});

test('an address that is a script, or no address, is refused with a sentence', () => {
  const checked = startChecking(read);
  for (const url of ['javascript:alert(1)', 'my blog']) {
    const finished = finishChecking({ ...checked, fields: { ...checked.fields, url } });
    expect(finished).toMatchObject({ ok: false, field: 'url', problem: expect.stringContaining('https://') });
  }
});

test('a film has to have a title', () => {
  const checked = startChecking(makeTake());
  expect(finishChecking(checked)).toMatchObject({ ok: false, field: 'title' });
});
