import { expect, test } from 'vitest';
import { parseArticle } from '../../../../lib/formats/article/parse-article.ts';
import { type ExpectedArticle, foldText, scoreArticle } from '../../../eval/score-article.ts';

const text = `The Boat (2020)

Pros:
- wet
- cold

Cons:
- short

## Inside

A good film about a boat that goes nowhere, and knows it, and goes there well.

## Verdict

Fine, by and large.

Rating: 4/5`;

const right: ExpectedArticle = {
  type: 'film-review',
  articleTitle: 'The Boat (2020)',
  title: 'The Boat',
  year: 2020,
  rating: { raw: '4/5', value: 4, max: 5 },
  pros: ['wet', 'cold'],
  cons: ['short'],
  headings: ['Inside', 'Verdict'],
  verdictAnyOf: ['Fine, by and large.'],
  bodyMustContain: ['goes there well'],
};

const resultOf = (expected: ExpectedArticle, field: string) =>
  scoreArticle(expected, parseArticle(text), text).fields.find((score) => score.field === field)?.result;

test('an article that is read right has no other result', () => {
  const { fields, noiseKept } = scoreArticle(right, parseArticle(text), text);
  expect(fields.filter(({ result }) => result !== 'right')).toEqual([]);
  expect(noiseKept).toEqual([]);
});

test.each<[string, Partial<ExpectedArticle>, string, string]>([
  ['a value where none is expected is wrong', { year: null }, 'year', 'wrong'],
  ['a list where none is expected is wrong', { pros: [] }, 'pros', 'wrong'],
  ['a list in another order is wrong', { pros: ['cold', 'wet'] }, 'pros', 'wrong'],
  ['a value that was not read is missing', { author: 'Ann Bell' }, 'author', 'missing'],
  ['a rating on another scale is wrong', { rating: { raw: '4', value: 4, max: 10 } }, 'rating', 'wrong'],
  ['a rating by its words is right', { rating: { raw: '4/5', value: null, max: null } }, 'rating', 'right'],
  ['another title that is also right is right', { title: 'Boat', titleAlso: ['The Boat'] }, 'title', 'right'],
  ['another kind is wrong', { type: 'article' }, 'type', 'wrong'],
  ['a verdict that is nowhere in verdict and conclusion is wrong', { verdictAnyOf: ['Awful.'] }, 'verdict', 'wrong'],
  ['a heading that is not there is wrong', { headings: ['Outside'] }, 'headings', 'wrong'],
  ['some of the marked headings are enough', { headings: ['Verdict'] }, 'headings', 'right'],
  ['text that was lost is missing', { bodyMustContain: ['never written'] }, 'body', 'missing'],
])('%s', (_, change, field, result) => expect(resultOf({ ...right, ...change }, field)).toBe(result));

test('people named in prose may be left out, but nobody else may be given', () => {
  const told = text.replace('A good film', 'Starring Ann Bell, it is a good film');
  const score = (cast: string[]) =>
    scoreArticle({ ...right, cast, castFrom: 'prose' }, parseArticle(told), told).fields.find(
      ({ field }) => field === 'cast',
    );
  expect(score(['Ann Bell', 'Bo Cole'])?.result).toBe('right');
  expect(score(['Bo Cole'])?.result).toBe('wrong');
  expect(resultOf({ ...right, cast: ['Bo Cole'], castFrom: 'prose' }, 'cast')).toBeUndefined();
});

test('noise that is kept is counted', () => {
  expect(
    scoreArticle({ ...right, mustNotContain: ['goes nowhere', 'Leave a reply'] }, parseArticle(text), text).noiseKept,
  ).toEqual(['goes nowhere']);
});

test('marks and white space do not matter', () => {
  expect(foldText('_A_\u00a0**b**  [c](https://d.e) [[f|g]] <em>h</em>')).toBe('A b c g h');
});
