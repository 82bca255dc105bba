import { expect, test } from 'vitest';
import { longestArticle, parseArticle } from '../../../../lib/formats/article/parse-article.ts';
import type { ParsedReview } from '../../../../lib/formats/article/parsed-article.ts';

const review = `The Paper Boat (2020)

A girl folds a boat out of a tax form and sails it down the gutter. **The Paper Boat** makes a whole film of that, and a good one.

Pros:
- a river in a gutter
- no dialogue at all

Cons:
- over too soon

Genre: Animation, Family
Director: Wen Abbot
Cast: Lila Moor (the girl), Otis Grey as the postman

The rain is drawn in six colours, and each of them is grey. It should be dull and is anything but.

Verdict: A small wonder.

Rating: 4/5
`;

function parse(text: string): ParsedReview {
  const parsed = parseArticle(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed;
}

const wordsOf = ({ sources }: ParsedReview, field: keyof ParsedReview['sources'], text: string) =>
  (sources[field] ?? []).map(({ start, end }) => text.slice(start, end));

test('every field is shown beside the words it was read from', () => {
  const parsed = parse(review);
  expect(wordsOf(parsed, 'title', review)).toEqual(['The Paper Boat']);
  expect(wordsOf(parsed, 'year', review)).toEqual(['2020']);
  expect(wordsOf(parsed, 'pros', review)).toEqual(['a river in a gutter', 'no dialogue at all']);
  expect(wordsOf(parsed, 'cons', review)).toEqual(['over too soon']);
  expect(wordsOf(parsed, 'genres', review)).toEqual(['Animation', 'Family']);
  expect(wordsOf(parsed, 'directors', review)).toEqual(['Wen Abbot']);
  expect(wordsOf(parsed, 'cast', review)).toEqual(['Lila Moor', 'Otis Grey']);
  expect(wordsOf(parsed, 'verdict', review)).toEqual(['A small wonder.']);
  expect(wordsOf(parsed, 'rating', review)).toEqual(['4/5']);
});

test('the roles that a cast list names come with the names', () => {
  expect(parse(review).take.film.cast).toEqual([
    { name: 'Lila Moor', role: 'the girl' },
    { name: 'Otis Grey', role: 'the postman' },
  ]);
});

test('what a review mostly tells and this one does not is named', () => {
  expect(parse(review).missing).toEqual(['author', 'publishedOn']);
});

test('an empty text is refused with a sentence', () => {
  expect(parseArticle(' \n\t ')).toMatchObject({ ok: false, reason: 'There is no text to read.' });
});

test('a text that is no review is refused with what is missing', () => {
  const letter =
    'Dear all, the lift is out of order until Friday. Please use the stairs and mind the wet paint.\n\nThank you.';
  expect(parseArticle(letter)).toEqual({
    ok: false,
    kind: 'article',
    headline: null,
    publishedOn: null,
    reason:
      'This does not look like a film review: no film title, no pros or cons, no rating and no verdict were found.',
  });
});

test('a text above a million characters is refused unread', () => {
  expect(parseArticle('a'.repeat(longestArticle + 1))).toMatchObject({ ok: false, kind: 'article' });
});

test.each(['a', '[', '*', '-', '#', '★', '“', '('])(
  'a megabyte of %s is no review and is told so',
  (character) => {
    expect(parseArticle(character.repeat(longestArticle)).ok).toBe(false);
  },
  30_000,
);

test('a list that never ends gives as many points as a review may have, and the rest stays text', () => {
  const parsed = parse(`${review.replace('- over too soon', '- over too soon\n'.repeat(500))}`);
  expect(parsed.take.cons).toHaveLength(60);
});

test('HTML and script in a text stay text', () => {
  const hostile = review.replace('no dialogue at all', '<img src=x onerror=alert(1)> and <script>alert(2)</script>');
  expect(parse(hostile).take.pros[1]).toBe('<img src=x onerror=alert(1)> and <script>alert(2)</script>');
});

test('of a review of something else no film is made, but its points are read', () => {
  const parsed = parse(`Kettle Nine review: boiling, quietly

This kettle has a battery, Bluetooth and a touchscreen. The battery lasts a week, the hardware feels solid, and the firmware is mercifully dull.

Pros
- quiet
- the battery

Cons
- the price tag

Score: 7/10`);
  expect(parsed.kind).toBe('other-review');
  expect(parsed.take.film).toMatchObject({ title: '', year: null, directors: [], cast: [], keys: [] });
  expect(parsed.take.pros).toEqual(['quiet', 'the battery']);
});

test('years and titles of other films are not taken for this film', () => {
  const parsed = parse(
    review.replace(
      'The rain is drawn',
      'Unlike Wet Sunday (1999) and “The Long Drip” (2003), it is short. The rain is drawn',
    ),
  );
  expect(parsed.take.film).toMatchObject({ title: 'The Paper Boat', year: 2020 });
});

test('a rating without its scale is doubted', () => {
  const parsed = parse(review.replace('Rating: 4/5', 'Rating: 8'));
  expect(parsed.take.rating).toEqual({ value: 8, worst: 0, best: 10 });
  expect(parsed.doubts).toEqual([{ field: 'rating', why: 'The text does not say out of how much; 10 is likely.' }]);
});

test.each([
  ['Rating: 4/5', 'recommended'],
  ['Rating: 7/10', 'recommended'],
  ['Rating: 6/10', 'mixed'],
  ['Rating: 2/5', 'avoid'],
  ['Grade: C+', 'mixed'],
  ['Grade: B-', 'recommended'],
  ['Grade: D', 'avoid'],
])('%s says clearly: %s', (line, stance) => {
  expect(parse(review.replace('Rating: 4/5', line)).take.stance).toBe(stance);
});

test('a stance is not guessed from prose', () => {
  expect(parse(review.replace('Rating: 4/5', '')).take.stance).toBeNull();
});

test('a short verdict that gives the advice itself goes before the rating', () => {
  expect(parse(review.replace('A small wonder.', 'Skip it.')).take.stance).toBe('avoid');
});

test('a text that warns of spoilers is marked as one', () => {
  expect(parse(review.replace('A girl folds', 'Warning: contains spoilers.\n\nA girl folds')).take.spoiler).toBe(true);
  expect(parse(review.replace('A girl folds', 'A review without spoilers.\n\nA girl folds')).take.spoiler).toBe(false);
});

test('a section that is headed as giving the plot away is marked, and the others are not', () => {
  const parsed = parse(
    `${review}\n## The good part\n\nThere is a shop in it that sells only gloves for the left hand, and it is lovely.\n\n## Spoilers: how it ends\n\nThe boat sinks, and then the girl builds another one.\n\n## Verdict\n\nFine.`,
  );
  expect(parsed.take.sections.map(({ heading, spoiler }) => [heading, spoiler])).toContainEqual([
    'Spoilers: how it ends',
    true,
  ]);
  expect(parsed.take.sections.map(({ heading, spoiler }) => [heading, spoiler])).toContainEqual([
    'The good part',
    false,
  ]);
});

test('a title of signs that patterns are made of is a title like others', () => {
  const parsed = parse(review.replaceAll('The Paper Boat', () => 'What $& (Now)? [*]'));
  expect(parsed.take.film.title).toContain('What $&');
});
