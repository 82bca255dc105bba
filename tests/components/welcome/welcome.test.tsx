import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { listNames } from '../../../components/welcome/list-names.ts';
import { Welcome, type WelcomeProps } from '../../../components/welcome/Welcome.tsx';
import { findBarriers } from '../support/axe.ts';

afterEach(cleanup);

function show(change: Partial<WelcomeProps> = {}) {
  const on = {
    onAccess: vi.fn(),
    onAddStarters: vi.fn(),
    onRemoveStarters: vi.fn(),
    onMarks: vi.fn(),
    onShortcut: vi.fn(),
  };
  const view = render(
    <Welcome
      sites={['IMDb', 'TMDB']}
      access="granted"
      starters={0}
      marks={false}
      shortcut="Alt+Shift+L"
      pinning="Look behind the puzzle piece."
      failure={null}
      {...on}
      {...change}
    />,
  );
  return { ...view, ...on };
}

describe('the welcome', () => {
  test.each<Partial<WelcomeProps>>([
    {},
    { access: 'missing', shortcut: null },
    { access: 'given', starters: 12, marks: true },
    { access: null, starters: null, failure: 'That did not work.' },
  ])('is free of barriers with %j', async (change) => {
    const { container } = show(change);
    expect(await findBarriers(container)).toEqual([]);
  });

  test('shows the very card, which takes no part in the page', () => {
    const { container } = show();
    const picture = container.querySelector('[inert]');
    expect(picture?.querySelector('.card')?.textContent).toContain('Ballerina (2025)');
    expect(container.querySelectorAll('h1:not([inert] h1)')).toHaveLength(1);
  });

  test('says nothing of access where there is nothing to ask', () => {
    show({ access: 'granted' });
    expect(screen.queryByText(/Allow these sites/)).toBeNull();
    expect(screen.queryByText(/may come up/)).toBeNull();
  });

  test('asks for access where the browser gave none, and confirms it', () => {
    const { onAccess } = show({ access: 'missing' });
    fireEvent.click(screen.getByRole('button', { name: 'Allow these sites' }));
    expect(onAccess).toHaveBeenCalledOnce();
    cleanup();
    show({ access: 'given' });
    expect(screen.getByText('It may come up on these sites')).toBeTruthy();
  });

  test('adds a dozen reviews and takes them out again', () => {
    const { onAddStarters } = show({ starters: 0 });
    fireEvent.click(screen.getByRole('button', { name: 'Add them' }));
    expect(onAddStarters).toHaveBeenCalledOnce();
    cleanup();
    const { onRemoveStarters } = show({ starters: 12 });
    fireEvent.click(screen.getByRole('button', { name: 'Take them out again' }));
    expect(onRemoveStarters).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: /Ballerina on IMDb/ }).getAttribute('href')).toContain('tt7181546');
  });

  test('asks whether films are to be marked, and says what sites see of it', () => {
    const { onMarks } = show();
    expect(screen.getByText(/The site can see the marks, never a word/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Mark them' }));
    cleanup();
    const again = show({ marks: true });
    expect(screen.getByRole('heading', { name: 'Films are marked where you browse' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'No marks after all' }));
    expect([onMarks.mock.calls, again.onMarks.mock.calls]).toEqual([[[true]], [[false]]]);
  });

  test('names the keys that are set, and none where none are', () => {
    show();
    expect(screen.getByText('Alt+Shift+L').tagName).toBe('KBD');
    cleanup();
    const { onShortcut } = show({ shortcut: null });
    expect(document.querySelector('kbd')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Choose keys for it' }));
    expect(onShortcut).toHaveBeenCalledOnce();
  });
});

test.each([
  [['IMDb'], 'IMDb'],
  [['IMDb', 'TMDB'], 'IMDb or TMDB'],
  [['A', 'B', 'C', 'D', 'E', 'F'], 'A, B, C, D, E or F'],
  [['A', 'B', 'C', 'D', 'E', 'F', 'G'], 'A, B, C, D, E or one of 2 more'],
])('of the names %j people read “%s”', (names, sentence) => {
  expect(listNames(names)).toBe(sentence);
});
