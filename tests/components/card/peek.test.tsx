import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Peek } from '../../../components/card/Peek.tsx';
import type { FilmView } from '../../../lib/browser/film-view.ts';
import { findBarriers } from '../support/axe.ts';
import { makeMatch, makeView } from './make-view.ts';

afterEach(cleanup);

function show(view: FilmView, mayTell = false) {
  const onClose = vi.fn();
  const { container } = render(<Peek view={view} mayTell={mayTell} onClose={onClose} sized={() => {}} />);
  return { container, onClose };
}
const mine = makeMatch(
  'm',
  { verdict: 'Sweet and slow.', stance: 'recommended', rating: { value: 4, worst: 0, best: 5 } },
  { kind: 'mine' },
);
const theirs = (id: string, author: string) => makeMatch(id, { author, stance: 'avoid', verdict: 'No.' });

describe('what a mark shows', () => {
  test('is the film, the stance, the rating and the verdict, and whose it is', async () => {
    const { container } = show(makeView([mine]));
    const said = screen.getByRole('status').textContent;
    for (const words of ['The Tin Orchard (1997)', 'Recommended', 'Rated 4/5', 'Sweet and slow.', 'My review'])
      expect(said).toContain(words);
    expect(await findBarriers(container)).toEqual([]);
  });

  test('tells in a line each how others took it, and how many more there are', async () => {
    const others = ['Ada', 'Bo', 'Cy', 'Di', 'Ed'].map((name) => theirs(name, name));
    const { container } = show(makeView([mine, ...others]));
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual(['Ada: Avoid', 'Bo: Avoid', 'Cy: Avoid', 'and 2 more']);
    expect(screen.queryByText('No.')).toBeNull();
    expect(await findBarriers(container)).toEqual([]);
  });

  test('keeps a verdict back that gives the plot away, until the film is seen', () => {
    const spoiling = makeMatch('s', { author: 'Ada', verdict: 'It was the gardener.', spoiler: true });
    show(makeView([spoiling]));
    expect(screen.queryByText('It was the gardener.')).toBeNull();
    expect(screen.getByText(/gives the plot away/)).toBeTruthy();
    cleanup();
    show(makeView([spoiling]), true);
    expect(screen.getByText('It was the gardener.')).toBeTruthy();
  });

  test('passes over reviews that say nothing', () => {
    const { container } = show(makeView([makeMatch('x', { viewings: [{ on: null, rewatch: false }] })]));
    expect(container.textContent).toBe('');
  });

  test('is closed by Escape', () => {
    const { onClose } = show(makeView([mine]));
    fireEvent.keyDown(screen.getByRole('region', { name: 'Lobby Card' }), { key: 'a' });
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByRole('region', { name: 'Lobby Card' }), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });
});
