import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { RatingInput } from '../../components/RatingInput.tsx';
import { findBarriers } from './support/axe.ts';
import { countDrawn } from './support/count-drawn.ts';

afterEach(cleanup);

function Held({ from }: { from: number | null }) {
  const [stars, setStars] = useState(from);
  return <RatingInput stars={stars} onChange={setStars} />;
}

test.each([
  [null, ['4'], '4 of 5 stars'],
  [null, ['ArrowRight'], 'Half a star of 5'],
  [3, ['ArrowUp'], '3 and a half of 5 stars'],
  [3, ['ArrowLeft'], '2 and a half of 5 stars'],
  [0.5, ['ArrowDown'], 'Not rated'],
  [5, ['ArrowRight'], '5 of 5 stars'],
  [2, ['Home'], 'Half a star of 5'],
  [2, ['End'], '5 of 5 stars'],
  [2, ['PageUp'], '3 of 5 stars'],
  [1, ['PageDown'], 'Not rated'],
  [2, ['Delete'], 'Not rated'],
  [2, ['0'], 'Not rated'],
  [2, ['9'], '5 of 5 stars'],
  [null, ['3', '.', '5'], '3 and a half of 5 stars'],
  [null, ['3', ','], '3 and a half of 5 stars'],
  [2, ['x'], '2 of 5 stars'],
])('from %s the keys %j lead to "%s"', (from, keys, words) => {
  render(<Held from={from} />);
  const slider = screen.getByRole('slider', { name: 'Rating' });
  for (const key of keys) fireEvent.keyDown(slider, { key });
  expect(slider.getAttribute('aria-valuetext')).toBe(words);
});

test('a shortcut with Ctrl is left to the browser', () => {
  const onChange = vi.fn();
  render(<RatingInput stars={null} onChange={onChange} />);
  fireEvent.keyDown(screen.getByRole('slider'), { key: '4', ctrlKey: true });
  expect(onChange).not.toHaveBeenCalled();
});

test.each([
  [305, 3.5],
  [350, 3.5],
  [351, 4],
  [0, 0.5],
  [500, 5],
])('a press %d px into a row of 500 is %d stars', (clientX, stars) => {
  const onChange = vi.fn();
  render(<RatingInput stars={null} onChange={onChange} />);
  const slider = screen.getByRole('slider');
  slider.getBoundingClientRect = () => ({ left: 0, width: 500 }) as DOMRect;
  // jsdom knows no PointerEvent: a mouse event of that name carries what is read.
  fireEvent(slider, new MouseEvent('pointerdown', { bubbles: true, button: 0, clientX }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(stars);
});

test('it can be taken away by pointer', () => {
  const onChange = vi.fn();
  render(<RatingInput stars={4} onChange={onChange} />);
  fireEvent.click(screen.getByRole('button', { name: 'Take the rating away' }));
  expect(onChange).toHaveBeenCalledWith(null);
});

test('it has no barrier, rated or not', async () => {
  const { container } = render(
    <>
      <RatingInput stars={null} onChange={() => {}} />
      <RatingInput stars={3.5} onChange={() => {}} />
    </>,
  );
  expect(await findBarriers(container)).toEqual([]);
});

test('a key is seen at once, though a pointer rests on the stars', () => {
  const { container } = render(<Held from={null} />);
  const slider = screen.getByRole('slider');
  slider.getBoundingClientRect = () => ({ left: 0, width: 500 }) as DOMRect;
  fireEvent(slider, new MouseEvent('pointermove', { bubbles: true, clientX: 499 }));
  expect(countDrawn(container, 'full')).toBe(5);
  fireEvent.keyDown(slider, { key: '2' });
  expect(countDrawn(container, 'full')).toBe(2);
});
