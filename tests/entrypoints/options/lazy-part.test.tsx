import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { lazyPart } from '../../../entrypoints/options/lazy-part.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('a part is loaded once, however often it is opened', async () => {
  const load = vi.fn(async () => ({ name }: { name: string }) => <p>{name} is here</p>);
  const Part = lazyPart(load);
  render(<Part name="One" />);
  expect(await screen.findByText('One is here')).toBeTruthy();
  render(<Part name="Another" />);
  expect(screen.getByText('Another is here')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

test('a part that can’t be loaded says so, and offers the way out', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const reload = vi.fn();
  const Part = lazyPart(() => Promise.reject(new Error('no such file')), reload);
  render(<Part />);
  expect(await screen.findByText(/could not be loaded/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Load the page again' }));
  expect(reload).toHaveBeenCalledTimes(1);
  expect(told).toHaveBeenCalled();
});
