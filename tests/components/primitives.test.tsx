import { cleanup, render, screen } from '@testing-library/preact';
import { X } from 'lucide-preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Button } from '../../components/Button.tsx';
import { FilmLine } from '../../components/FilmLine.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { ProsAndCons } from '../../components/ProsAndCons.tsx';
import { StanceBadge } from '../../components/StanceBadge.tsx';
import { Stars } from '../../components/Stars.tsx';
import { countStars } from '../../lib/review/count-stars.ts';
import { findBarriers } from './support/axe.ts';
import { countDrawn } from './support/count-drawn.ts';

afterEach(cleanup);

test.each([
  [{ value: 3.5, worst: 0.5, best: 5 }, 3.5],
  [{ value: 7, worst: 1, best: 10 }, 3.5],
  [{ value: 83, worst: 0, best: 100 }, 4],
  [{ value: 0, worst: -5, best: 5 }, 2.5],
  [{ value: 1, worst: 1, best: 1.5 }, 3.5],
  [{ value: 0, worst: 0, best: 4 }, 0],
])('a rating of %j is %d stars', (rating, stars) => {
  expect(countStars(rating)).toBe(stars);
});

test('stars are drawn in halves and read out on their own scale', () => {
  const { container } = render(<Stars rating={{ value: 7, worst: 1, best: 10 }} />);
  expect(screen.getByText('Rated 7/10')).toBeTruthy();
  expect(countDrawn(container, 'full')).toBe(4);
  expect(countDrawn(container, 'empty')).toBe(5);
});

test('a stance is told by a word and a shape of its own', () => {
  const shapes = (['recommended', 'mixed', 'avoid'] as const).map((stance) => {
    const { container } = render(<StanceBadge stance={stance} />);
    return container.querySelector('path')?.getAttribute('d');
  });
  expect(new Set(shapes).size).toBe(3);
  expect(screen.getByText('Avoid')).toBeTruthy();
});

test('pros and cons are told apart by heading and sign', () => {
  const { container } = render(<ProsAndCons pros={['Quick']} cons={['Thin', 'Loud']} />);
  expect(screen.getAllByRole('heading').map((h) => h.textContent)).toEqual(['Pros', 'Cons']);
  const [pros, cons] = container.querySelectorAll('section');
  expect(pros?.querySelector('svg')?.innerHTML).not.toBe(cons?.querySelector('svg')?.innerHTML);
  expect(cons?.querySelectorAll('li')).toHaveLength(2);
});

test('a side with nothing on it is left out, and both sides too', () => {
  const { container, rerender } = render(<ProsAndCons pros={[]} cons={['Loud']} />);
  expect(screen.queryByText('Pros')).toBeNull();
  rerender(<ProsAndCons pros={[]} cons={[]} />);
  expect(container.innerHTML).toBe('');
});

test('text with markup in it stays text', () => {
  const { container } = render(<ProsAndCons pros={['<img src=x onerror=alert(1)>']} cons={[]} />);
  expect(container.querySelector('img')).toBeNull();
  expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
});

test('a film without a title still has a line', () => {
  render(<FilmLine film={{ title: '', year: null }} />);
  expect(screen.getByText('Untitled film')).toBeTruthy();
});

test('a disabled button is not pressed, an icon button says what it does', () => {
  const press = vi.fn();
  render(
    <>
      <Button onClick={press} disabled>
        Save
      </Button>
      <IconButton icon={X} label="Close" onClick={press} />
    </>,
  );
  screen.getByRole('button', { name: 'Save' }).click();
  expect(press).not.toHaveBeenCalled();
  screen.getByRole('button', { name: 'Close' }).click();
  expect(press).toHaveBeenCalledOnce();
});

test('the shared parts have no barriers', async () => {
  const { container } = render(
    <main>
      <FilmLine as="h2" film={{ title: 'The Tin Orchard', year: 1997 }} />
      <StanceBadge stance="mixed" />
      <Stars rating={{ value: 2.5, worst: 0.5, best: 5 }} />
      <ProsAndCons pros={['Quick']} cons={['Thin']} />
      <Button look="primary">Save</Button>
      <IconButton icon={X} label="Close" />
      <Notice kind="failed" actions={<Button>Try again</Button>}>
        That did not work.
      </Notice>
    </main>,
  );
  expect(await findBarriers(container)).toEqual([]);
});
