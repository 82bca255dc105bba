import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ReviewRow } from '../../../components/popup/ReviewRow.tsx';
import { makeStoredReview } from '../../support/make-stored-review.ts';
import { findBarriers } from '../support/axe.ts';

afterEach(cleanup);

const clipped = { kind: 'clipped' } as const;

test('it says whose review it is, what it comes to, what for and against, and why it is shown', async () => {
  const review = makeStoredReview(
    'a',
    {
      author: 'Ada',
      publisher: 'The Paper',
      stance: 'mixed',
      rating: { value: 6, worst: 1, best: 10 },
      verdict: 'Footwork first.',
      pros: ['Light'],
      cons: ['Length'],
    },
    clipped,
  );
  const { container } = render(<ReviewRow review={review} reasons={['same title', 'same year']} open />);
  for (const text of [
    'Ada, The Paper',
    'Mixed',
    'Rated 6/10',
    'Light',
    'Length',
    'Shown because: same title, same year.',
  ])
    expect(screen.getByText(text)).toBeTruthy();
  expect(screen.getByText(/Footwork first\./)).toBeTruthy();
  expect(await findBarriers(container)).toEqual([]);
});

test.each([
  [{ kind: 'mine' } as const, null, 'You'],
  [{ kind: 'imported', from: 'letterboxd', batchId: 'b' } as const, 'Ada', 'Ada (you)'],
  [clipped, null, 'Unsigned'],
])('a review of %j by %s is signed "%s"', (origin, author, byline) => {
  render(<ReviewRow review={makeStoredReview('a', { author }, origin)} />);
  expect(screen.getByText(byline)).toBeTruthy();
});

test('a review that says next to nothing still has a row', async () => {
  const { container } = render(<ReviewRow review={makeStoredReview('a')} />);
  expect(container.querySelector('summary')).toBeTruthy();
  expect(await findBarriers(container)).toEqual([]);
});

test('markup in a review stays text', () => {
  const { container } = render(<ReviewRow review={makeStoredReview('a', { verdict: '<img src=x onerror=1>' })} open />);
  expect(container.querySelector('img')).toBeNull();
});
