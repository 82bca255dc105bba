import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EmptyLibrary } from '../../../components/options/EmptyLibrary.tsx';
import { LibraryHead } from '../../../components/options/LibraryHead.tsx';
import { LibraryList, type ListState } from '../../../components/options/LibraryList.tsx';
import type { ReviewSummary } from '../../../lib/review/summary.ts';
import { findBarriers } from '../support/axe.ts';
import { makeSummary } from '../support/make-review.ts';

/** Stands for the browser's: tells when the test says that the end is in sight. */
let comesIntoSight: (() => void) | null = null;
beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        comesIntoSight = () => tell([{ isIntersecting: true }]);
      }
      observe() {}
      disconnect() {
        comesIntoSight = null;
      }
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(items: ReviewSummary[], state: ListState = 'all', open: string | null = null) {
  const on = { onMore: vi.fn(), onBin: vi.fn(), onRestore: vi.fn() };
  const view = render(
    <LibraryList label="Reviews" items={items} state={state} open={open} hrefOf={(id) => `#library/${id}`} {...on} />,
  );
  return { ...view, ...on };
}

describe('the list of the library', () => {
  test('is free of barriers', async () => {
    const { container } = show(
      [makeSummary({ stance: 'mixed', rating: { value: 3.5, worst: 0, best: 5 } })],
      'more',
      'one',
    );
    expect(await findBarriers(container)).toEqual([]);
  });

  test('tells of each review the film, whose it is and what it comes to', () => {
    show([
      makeSummary({
        id: 'a',
        stance: 'avoid',
        rating: { value: 1, worst: 0, best: 5 },
        origin: 'clipped',
        author: 'A. Writer',
      }),
      makeSummary({ id: 'b', title: '', year: null, verdict: '' }),
    ]);
    const [first, second] = screen.getAllByRole('link');
    expect(first?.getAttribute('href')).toBe('#library/a');
    expect(first?.textContent).toBe(
      'The Long Take (1961)A. WriterAvoidRated 1/51/5It holds its breath, and so do you.',
    );
    expect(second?.textContent).toBe('Untitled filmYou');
  });

  test('marks the one that is open', () => {
    show([makeSummary({ id: 'a' }), makeSummary({ id: 'b' })], 'all', 'b');
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('aria-current'))).toEqual([null, 'true']);
  });

  test('goes on as its end comes into sight, and by button', () => {
    const { onMore } = show([makeSummary()], 'more');
    comesIntoSight?.();
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(onMore).toHaveBeenCalledTimes(2);
  });

  test('ends where there is no more', () => {
    show([makeSummary()], 'all');
    expect(comesIntoSight).toBeNull();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  test('says when it could not be read, and tries again', () => {
    const { onMore } = show([], 'failed');
    expect(screen.getByRole('alert').textContent).toMatch(/did not answer/);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onMore).toHaveBeenCalledOnce();
  });

  test('moves a review to the bin, and one in the bin back', () => {
    const { onBin, onRestore } = show([
      makeSummary(),
      makeSummary({ id: 'b', title: 'B', deletedAt: '2026-01-02T00:00:00.000Z' }),
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Move “The Long Take” to the bin' }));
    fireEvent.click(screen.getByRole('button', { name: 'Put “B” back' }));
    expect([onBin.mock.lastCall?.[0].id, onRestore.mock.lastCall?.[0].id]).toEqual(['one', 'b']);
  });

  test('shows markup in a title as text', () => {
    const { container } = show([makeSummary({ title: '<img src=x onerror=alert(1)>' })]);
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  });

  test('draws two thousand rows', () => {
    show(Array.from({ length: 2000 }, (_, n) => makeSummary({ id: String(n) })));
    expect(screen.getAllByRole('listitem')).toHaveLength(2000);
  });
});

test('the head counts library and bin, and searches', async () => {
  const onQuery = vi.fn();
  const counts = { reviews: 12_034, binned: 1, starters: 0 };
  const { container } = render(<LibraryHead counts={counts} bin={false} query="" onQuery={onQuery} />);
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['12,034 reviews', '1 in the bin']);
  fireEvent.input(screen.getByRole('searchbox', { name: 'Search the library' }), { target: { value: 'alien' } });
  expect(onQuery.mock.calls).toEqual([['alien']]);
  expect(await findBarriers(container)).toEqual([]);
});

test('an empty library offers ways to begin', async () => {
  const onStarters = vi.fn();
  const { container } = render(<EmptyLibrary onStarters={onStarters} />);
  fireEvent.click(screen.getByRole('button', { name: /Take a dozen/ }));
  expect(onStarters).toHaveBeenCalledOnce();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#paste', '#backup']);
  expect(await findBarriers(container)).toEqual([]);
});
