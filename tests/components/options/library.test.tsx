import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EmptyLibrary } from '../../../components/options/EmptyLibrary.tsx';
import { LibraryHead } from '../../../components/options/LibraryHead.tsx';
import { LibraryGrid } from '../../../components/options/library/LibraryGrid.tsx';
import type { Line, ReviewLine } from '../../../components/options/library/list-lines.ts';
import { rowOf } from '../../../lib/library/row.ts';
import type { Review } from '../../../lib/review/schema.ts';
import { findBarriers } from '../support/axe.ts';
import { makeStored } from '../support/make-review.ts';
import { stubLayout } from '../support/still-layout.ts';

beforeEach(stubLayout);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  location.hash = '';
});

const lineOf = (change: Partial<Review> = {}, takes = 1): Line => ({
  kind: 'review',
  review: { ...rowOf(makeStored(change)), takes },
});
const titled = (title: string, year: number | null = 1961) => ({ ...makeStored().film, title, year });

function show(lines: Line[], { selected = [], open = null }: { selected?: string[]; open?: string | null } = {}) {
  const on = {
    onNear: vi.fn(),
    onSelect: vi.fn(),
    onSelectAll: vi.fn(),
    onClear: vi.fn(),
    onBin: vi.fn(),
    onRestore: vi.fn(),
    onBinKey: vi.fn(),
  };
  const view = render(
    <LibraryGrid
      label="Reviews"
      place=""
      count={lines.length}
      lineAt={(at) => lines[at] ?? { kind: 'waiting' }}
      isHead={(at) => lines[at]?.kind === 'head'}
      isBusy={false}
      selected={new Set(selected)}
      open={open}
      hrefOf={({ id }: ReviewLine) => `#library/${id}`}
      {...on}
    />,
  );
  return { ...view, ...on };
}

const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const row = (at: number) => screen.getAllByRole('row')[at] as HTMLElement;

describe('the list of the library', () => {
  test('is free of barriers', async () => {
    const { container } = show(
      [
        { kind: 'head', head: { name: '1961', count: 2 } },
        lineOf({ stance: 'mixed', rating: { value: 3.5, worst: 0, best: 5 } }),
        { kind: 'waiting' },
      ],
      { selected: ['one'], open: 'one' },
    );
    expect(await findBarriers(container)).toEqual([]);
  });

  test('tells of each review the film, whose it is and what it comes to', () => {
    show([
      lineOf({
        id: 'a',
        stance: 'avoid',
        rating: { value: 1, worst: 0, best: 5 },
        origin: { kind: 'clipped' },
        author: 'A. Writer',
      }),
      lineOf({ id: 'b', film: titled('', null), verdict: '' }),
      lineOf({ id: 'c' }, 3),
    ]);
    const [first, second, third] = screen.getAllByRole('link');
    expect(first?.getAttribute('href')).toBe('#library/a');
    expect(first?.textContent).toBe(
      'The Long Take (1961)A. WriterAvoidRated 1/51/5It holds its breath, and so do you.',
    );
    expect(second?.textContent).toBe('Untitled filmYou');
    expect(third?.textContent).toMatch(/3 reviews/);
  });

  test('marks the one that is open and those that are selected', () => {
    show([lineOf({ id: 'a' }), lineOf({ id: 'b' })], { selected: ['a'], open: 'b' });
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('aria-current'))).toEqual([null, 'true']);
    expect(screen.getAllByRole('row').map((one) => one.getAttribute('aria-selected'))).toEqual(['true', 'false']);
  });

  test('draws a hundred thousand lines where one looks, and asks for those', () => {
    const lines = Array.from({ length: 100_000 }, (_, n) => lineOf({ id: String(n) }));
    const { onNear } = show(lines);
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('100000');
    expect(onNear.mock.lastCall?.[0]).toBe(0);
  });

  test('is one stop of the tab key, and goes by arrows or j and k over headings', () => {
    show([lineOf({ id: 'a' }), { kind: 'head', head: { name: '1962', count: 1 } }, lineOf({ id: 'b' }), lineOf()]);
    expect(screen.getAllByRole('row').map((one) => one.getAttribute('tabindex'))).toEqual(['0', null, '-1', '-1']);
    row(0).focus();
    press('j');
    expect(document.activeElement).toBe(row(2));
    press('ArrowDown');
    expect(document.activeElement).toBe(row(3));
    press('Home');
    expect(document.activeElement).toBe(row(0));
    press('k');
    expect(document.activeElement).toBe(row(0));
    press('End');
    expect(document.activeElement).toBe(row(3));
  });

  test('opens, selects and gives to the bin by keys', () => {
    const { onSelect, onBinKey, onSelectAll } = show([lineOf({ id: 'a' }), lineOf({ id: 'b' })]);
    row(0).focus();
    press('Enter');
    expect(location.hash).toBe('#library/a');
    press('x');
    expect(onSelect.mock.lastCall?.slice(1)).toEqual([0, null]);
    press('ArrowDown', { shiftKey: true });
    expect(onSelect.mock.lastCall?.slice(1)).toEqual([1, 0]);
    press('Delete');
    expect(onBinKey.mock.lastCall?.[0].id).toBe('b');
    press('a', { ctrlKey: true });
    expect(onSelectAll).toHaveBeenCalledOnce();
  });

  test('selects all between two clicks with the shift key', () => {
    const { onSelect } = show([lineOf({ id: 'a' }), lineOf({ id: 'b' }), lineOf({ id: 'c' })]);
    const [first, , third] = screen.getAllByRole('checkbox');
    fireEvent.click(first as Element);
    fireEvent.click(third as Element, { shiftKey: true });
    expect(onSelect.mock.calls.map(([review, at, from]) => [review.id, at, from])).toEqual([
      ['a', 0, null],
      ['c', 2, 0],
    ]);
  });

  test('moves a review to the bin, and one in the bin back', () => {
    const { onBin, onRestore } = show([
      lineOf(),
      lineOf({ id: 'b', film: titled('B'), deletedAt: '2026-01-02T00:00:00.000Z' }),
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Move “The Long Take” to the bin' }));
    fireEvent.click(screen.getByRole('button', { name: 'Put “B” back' }));
    expect([onBin.mock.lastCall?.[0].id, onRestore.mock.lastCall?.[0].id]).toEqual(['one', 'b']);
  });

  test('shows markup in a title as text', () => {
    const { container } = show([lineOf({ film: titled('<img src=x onerror=alert(1)>') })]);
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
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
