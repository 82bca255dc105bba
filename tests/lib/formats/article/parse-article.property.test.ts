import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../../../lib/formats/article/parse-article.ts';
import type { ParsedReview } from '../../../../lib/formats/article/parsed-article.ts';
import { takeSchema } from '../../../../lib/review/schema.ts';

/** Bits of which articles are made, whole and broken, in any order. */
const bit = fc.oneof(
  fc.constantFrom(
    'Pros:',
    'Cons:',
    'Fazit',
    'Verdict',
    '## Heading',
    '- point',
    '+ good',
    '- bad',
    '---',
    'title: X',
    'rating: 7',
    '***',
    '****½ out of ****',
    '[[a|b]]',
    '[link](https://www.imdb.com/title/tt0000001/)',
    '![x](y)',
    '| a | b |',
    '| --- | --- |',
    '★★★½',
    '7/10',
    '83 %',
    'B+',
    'Director: Ann Bell',
    'Cast: Ann Bell, Bo Cole as Dan',
    'Genre: Drama',
    'The Film (2020)',
    '“Other” (1999)',
    'Leave a reply',
    '3 Comments',
    'Photo: X',
    'Try your luck at an online casino.',
    'It is a good film, and _The Film_ knows it.',
    '<p>',
    '</p>',
    '<b>',
    '良かった点',
    '・点',
    '\u00a0',
    '\u200b',
    '\ud800',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ maxLength: 20, unit: 'binary' }),
);
const article = fc
  .array(fc.tuple(bit, fc.constantFrom('\n', '\n\n', ' ', '\r\n', '')), { maxLength: 60 })
  .map((bits) => bits.flat().join(''));

function extentsOf(review: ParsedReview) {
  return [...Object.values(review.sources).flat(), ...review.setAside.map(({ extent }) => extent)];
}

test('no text makes it throw, every extent lies inside the text, and every take can be stored', () => {
  fc.assert(
    fc.property(article, (text) => {
      const parsed = parseArticle(text);
      if (!parsed.ok) return parsed.reason.length > 0;
      takeSchema.parse(parsed.take);
      return extentsOf(parsed).every(({ start, end }) => 0 <= start && start < end && end <= text.length);
    }),
    { numRuns: 400, seed: 20260131 },
  );
});

test('the same holds for a review into which anything was thrown', () => {
  const review = [
    'The Film (2020) review',
    'A good film about a boat, told twice.',
    'Pros:\n- one\n- two',
    'Cons:\n- three',
    'Director: Ann Bell',
    'Verdict: Fine.',
    'Rating: 4/5',
  ];
  fc.assert(
    fc.property(fc.array(article, { minLength: review.length, maxLength: review.length }), (thrown) => {
      const text = review.map((part, i) => `${part}\n\n${thrown[i]}`).join('\n\n');
      const parsed = parseArticle(text);
      if (!parsed.ok) return parsed.kind === 'roundup' || parsed.kind === 'article';
      takeSchema.parse(parsed.take);
      return extentsOf(parsed).every(({ start, end }) => 0 <= start && start < end && end <= text.length);
    }),
    { numRuns: 150, seed: 20260131 },
  );
});

/** CPU time of the quickest of a few runs, in ms: the clock on the wall also counts what others do. */
function cpuMs(text: string): number {
  const runs = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    parseArticle(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

test.each([
  ['brackets', '['],
  ['wiki links', '[[a|b]] '],
  ['emphasis', '*a* _b '],
  ['labels', 'Pros:\n'],
  ['points', '- a\n'],
  ['signed points', '+ a\n- b\n'],
  ['headings', '# a\n'],
  ['names', 'Ann Bell and Bo Cole play kings. '],
  ['quotes', '“Abc” (2014) '],
  ['ratings', '7/10 ★★★ '],
  ['tags', '<p><b>'],
  ['sentences', 'This is a good film. '],
])(
  'four times as many %s take no sixteen times as long',
  (_, unit) => {
    const few = unit.repeat(Math.ceil(12_000 / unit.length));
    parseArticle(few);
    const [one, four] = [cpuMs(few), cpuMs(few.repeat(4))];
    expect(four / Math.max(one, 4)).toBeLessThan(11);
  },
  30_000,
);
