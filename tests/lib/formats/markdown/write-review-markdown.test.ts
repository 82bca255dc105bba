import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFilm } from '../../../../lib/film/film.ts';
import { parseArticle } from '../../../../lib/formats/article/parse-article.ts';
import { escapeMarkdown } from '../../../../lib/formats/markdown/escape-markdown.ts';
import { writeReviewMarkdown } from '../../../../lib/formats/markdown/write-review-markdown.ts';
import type { Take } from '../../../../lib/review/schema.ts';
import { makeTake } from '../../../../lib/review/take.ts';

const take: Take = makeTake(
  makeFilm({
    title: 'The Paper Boat',
    originalTitle: 'La barca di carta',
    year: 2020,
    directors: ['Wen Abbot'],
    cast: [
      { name: 'Lila Moor', role: 'the girl' },
      { name: 'Otis Grey', role: null },
    ],
    genres: ['Animation', 'Family'],
    premiere: '3 May 2020',
    runtimeMinutes: 74,
    keys: ['imdb:tt0990022'],
  }),
  {
    author: 'Robin Attwater',
    publisher: 'Dim Lights',
    verdict: 'A small wonder.',
    stance: 'recommended',
    rating: { value: 4, worst: 0, best: 5 },
    pros: ['a river in a gutter', 'no dialogue at all'],
    cons: ['over too soon'],
    intro: 'A girl folds a boat out of a tax form and sails it down the gutter.',
    sections: [
      { heading: 'The rain', text: 'It is drawn in six colours, and each of them is grey.', spoiler: false },
      { heading: 'How it ends', text: 'The boat sinks, and the girl builds another one.', spoiler: true },
    ],
    conclusion: 'It should be dull and is anything but.',
    url: 'https://dimlights.example/boat_(2020)',
    publishedOn: '2020-05-10',
    note: 'Watch it with Mum.',
  },
);

test('a review is written as a person would write it', () => {
  expect(writeReviewMarkdown(take)).toBe(`# The Paper Boat (2020)

**Verdict:** A small wonder.

**Rating:** 4/5

**Recommended**

## Pros

- a river in a gutter
- no dialogue at all

## Cons

- over too soon

- Original title: La barca di carta
- Director: Wen Abbot
- Cast: Lila Moor (the girl), Otis Grey
- Genre: Animation, Family
- Premiere: 3 May 2020
- Runtime: 74 min
- Links: [IMDb](https://www.imdb.com/title/tt0990022/)
- Author: Robin Attwater
- Published in: Dim Lights
- Published on: 2020-05-10

A girl folds a boat out of a tax form and sails it down the gutter.

## The rain

It is drawn in six colours, and each of them is grey.

## How it ends (spoilers)

The boat sinks, and the girl builds another one.

## Conclusion

It should be dull and is anything but.

## Note

Watch it with Mum.

[Where it stands](https://dimlights.example/boat_%282020%29)
`);
});

test('a review of which little is known leaves no gaps', () => {
  expect(writeReviewMarkdown(makeTake(makeFilm({ title: 'The Boat' }), { verdict: 'Fine.' }))).toBe(
    '# The Boat\n\n**Verdict:** Fine.\n',
  );
});

test.each([
  ['*stars* and _lines_', '\\*stars\\* and \\_lines\\_'],
  ['# no heading', '\\# no heading'],
  ['- no list\n+ either', '\\- no list\n\\+ either'],
  ['1. no list', '1\\. no list'],
  ['> no quote', '\\> no quote'],
  ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
  ['[no](link)', '\\[no\\](link)'],
  ['`code` \\ back', '\\`code\\` \\\\ back'],
  ['well-made, 7.5 of 10', 'well-made, 7.5 of 10'],
])('%s is written as %s', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

test('what was written is read again', () => {
  const parsed = parseArticle(writeReviewMarkdown(take));
  expect(parsed).toMatchObject({
    ok: true,
    kind: 'film-review',
    take: {
      film: {
        title: 'The Paper Boat',
        originalTitle: 'La barca di carta',
        year: 2020,
        directors: ['Wen Abbot'],
        cast: take.film.cast,
        genres: ['Animation', 'Family'],
        premiere: '3 May 2020',
        runtimeMinutes: 74,
        keys: ['imdb:tt0990022'],
      },
      author: 'Robin Attwater',
      verdict: 'A small wonder.',
      rating: take.rating,
      stance: 'recommended',
      pros: take.pros,
      cons: take.cons,
      publishedOn: '2020-05-10',
    },
  });
});

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'good',
        'long',
        'the',
        'boat',
        '*',
        '_x_',
        '[a](b)',
        '#',
        '<b>',
        '\\',
        '`c`',
        '1.',
        '>',
        '~~',
        '|',
        '**',
        '&amp;',
      ),
      fc.string({ maxLength: 8 }),
    ),
    { minLength: 2, maxLength: 10 },
  )
  .map((parts) =>
    `a ${parts.join(' ')} b`
      .replace(/\s+/g, ' ')
      .replace(/[\p{C}\p{Z}]+/gu, ' ')
      .trim(),
  );

test('points come back as they were, whatever signs are in them', () => {
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 5 }),
      fc.array(words, { minLength: 1, maxLength: 5 }),
      (pros, cons) => {
        const parsed = parseArticle(writeReviewMarkdown({ ...take, pros, cons }));
        if (!parsed.ok) return false;
        expect(parsed.take.pros).toEqual(pros);
        expect(parsed.take.cons).toEqual(cons);
        return true;
      },
    ),
    { numRuns: 300, seed: 20260131 },
  );
});
