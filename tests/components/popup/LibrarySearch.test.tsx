import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { LibrarySearch } from '../../../components/popup/LibrarySearch.tsx';
import { summariseReview } from '../../../lib/review/summary.ts';
import { makeStoredReview } from '../../support/make-stored-review.ts';
import { findBarriers } from '../support/axe.ts';

afterEach(cleanup);

const results = ['One', 'Two'].map((verdict, at) =>
  summariseReview(makeStoredReview(String(at), { verdict, stance: 'avoid', rating: { value: 2, worst: 0, best: 5 } })),
);
const given: ComponentProps<typeof LibrarySearch> = {
  label: 'Search your library',
  query: '',
  onQuery: () => {},
  state: 'found',
  results,
  hasMore: false,
  onMore: () => {},
  onChoose: () => {},
};

test.each([
  ['while it is searched', { state: 'searching' as const, results: [] }, 'Searching …'],
  ['when nothing goes by that name', { query: 'zz', results: [] }, 'Nothing in your library goes by that.'],
  ['when it has failed', { state: 'failed' as const }, 'The library could not be searched. Try once more.'],
  ['of all that was found', { query: 'ball' }, '2 found'],
  ['of the first of many', { query: 'ball', hasMore: true }, 'The first 2'],
  ['of the last changed before anything is typed', {}, 'Last changed'],
])('%s it says so, without a barrier', async (_, state, words) => {
  const { container } = render(<LibrarySearch {...given} {...state} />);
  expect(screen.getByRole('status').textContent).toBe(words);
  expect(await findBarriers(container)).toEqual([]);
});

test('arrow keys go from the field through the results and back', () => {
  render(<LibrarySearch {...given} focused />);
  const field = screen.getByRole('searchbox');
  const rows = screen.getAllByRole('button');
  expect(document.activeElement).toBe(field);
  for (const [key, element] of [
    ['ArrowDown', rows[0]],
    ['ArrowDown', rows[1]],
    ['ArrowDown', rows[1]],
    ['ArrowUp', rows[0]],
    ['ArrowUp', field],
  ] as const) {
    fireEvent.keyDown(document.activeElement as Element, { key });
    expect(document.activeElement).toBe(element);
  }
});

test('a result is chosen with all that its row shows', () => {
  const onChoose = vi.fn();
  render(<LibrarySearch {...given} onChoose={onChoose} />);
  fireEvent.click(screen.getByRole('button', { name: /Two/ }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(results[1]);
});
