import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { LearnedKeys } from '../../../components/options/LearnedKeys.tsx';
import { findBarriers } from '../support/axe.ts';

afterEach(cleanup);

test('what pages have taught goes by the names of places, and each can be forgotten', async () => {
  const onForget = vi.fn();
  const keys = ['letterboxd:solaris', 'netflix:70123', 'page:blog.example/films/solaris|id=7|solaris'] as const;
  const { container } = render(<LearnedKeys keys={keys} onForget={onForget} />);
  const rows = screen.getAllByRole('listitem').map((row) => row.querySelector('.learned-keys-text')?.textContent);
  expect(rows).toEqual(['Letterboxd (opens in a new tab) solaris', 'Netflix 70123', 'blog.example/films/solaris']);
  expect(screen.getByRole('link', { name: /Letterboxd/ }).getAttribute('href')).toBe(
    'https://letterboxd.com/film/solaris/',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Forget Netflix 70123' }));
  expect(onForget.mock.calls).toEqual([['netflix:70123', 'Netflix']]);
  expect(await findBarriers(container)).toEqual([]);
});

test('nothing is said where no page has taught anything, and nothing is offered in the bin', () => {
  const { container, rerender } = render(<LearnedKeys keys={[]} onForget={vi.fn()} />);
  expect(container.textContent).toBe('');
  rerender(<LearnedKeys keys={['netflix:1']} onForget={null} />);
  expect(screen.queryByRole('button')).toBeNull();
});
