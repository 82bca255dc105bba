import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { About } from '../../../components/options/About.tsx';
import { Confirm } from '../../../components/options/Confirm.tsx';
import { CorrectionList } from '../../../components/options/CorrectionList.tsx';
import { LostBanner } from '../../../components/options/LostBanner.tsx';
import { libraryAddress, readRoute } from '../../../components/options/route.ts';
import { SideNav } from '../../../components/options/SideNav.tsx';
import { Toast } from '../../../components/options/Toast.tsx';
import type { Correction } from '../../../lib/match/correction-schema.ts';
import { findBarriers } from '../support/axe.ts';

afterEach(cleanup);

test.each([
  ['', { section: 'settings', bin: false, open: null, view: '' }],
  ['#nonsense/x', { section: 'settings', bin: false, open: null, view: '' }],
  ['#backup', { section: 'backup', bin: false, open: null, view: '' }],
  ['#pictures?year=2024', { section: 'pictures', bin: false, open: null, view: 'year=2024' }],
  ['#library', { section: 'library', bin: false, open: null, view: '' }],
  ['#library/a%2Fb', { section: 'library', bin: false, open: { as: 'review', id: 'a/b' }, view: '' }],
  ['#library/bin', { section: 'library', bin: true, open: null, view: '' }],
  ['#library/bin/x', { section: 'library', bin: true, open: { as: 'review', id: 'x' }, view: '' }],
  ['#library?q=a/b', { section: 'library', bin: false, open: null, view: 'q=a/b' }],
  ['#library/film/x?q=a', { section: 'library', bin: false, open: { as: 'film', id: 'x' }, view: 'q=a' }],
  ['#library/%', { section: 'library', bin: false, open: { as: 'review', id: '%' }, view: '' }],
])('the address %j leads somewhere', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});

test('an address of the library leads back to what it was made of', () => {
  const open = { as: 'review', id: 'a/b' } as const;
  expect(readRoute(libraryAddress(true, open, 'q=a?b'))).toEqual({
    section: 'library',
    bin: true,
    open,
    view: 'q=a?b',
  });
  const film = { as: 'film', id: 'film' } as const;
  expect(readRoute(libraryAddress(false, film)).open).toEqual(film);
  expect(libraryAddress(false, null)).toBe('#library');
});

test('the menu marks where one is, and folds after a choice', async () => {
  const { container } = render(<SideNav current="backup" />);
  const fold = screen.getByRole('button', { name: 'Menu, now in Backup' });
  fireEvent.click(fold);
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  const link = screen.getByRole('link', { name: 'Backup' });
  expect(link.getAttribute('aria-current')).toBe('page');
  expect(await findBarriers(container)).toEqual([]);
  fireEvent.click(link);
  expect(fold.getAttribute('aria-expanded')).toBe('false');
});

describe('what cannot be taken back', () => {
  test('is asked for twice, and the focus stays with the question', () => {
    const onYes = vi.fn();
    render(
      <Confirm question="For good?" yes="Yes" onYes={onYes}>
        Empty the bin
      </Confirm>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Empty the bin' }));
    expect(onYes).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('No');
    fireEvent.click(screen.getByRole('button', { name: 'Yes' }));
    expect(onYes).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('Empty the bin');
  });

  test('is given up with Escape', async () => {
    const onYes = vi.fn();
    const { container } = render(
      <Confirm question="For good?" yes="Yes" onYes={onYes}>
        Empty the bin
      </Confirm>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(await findBarriers(container)).toEqual([]);
    fireEvent.keyDown(screen.getByRole('button', { name: 'No' }), { key: 'Escape' });
    expect(screen.getByRole('button', { name: 'Empty the bin' })).toBeTruthy();
    expect(onYes).not.toHaveBeenCalled();
  });
});

describe('corrections', () => {
  const correction: Correction = {
    id: 'c1',
    madeAt: '2026-02-03T12:00:00.000Z',
    says: 'different',
    page: { site: 'imdb', url: 'https://www.imdb.com/title/tt0000001/', title: 'Solaris', year: 2002, keys: [] },
    review: { id: 'r', title: 'Solaris', year: 1972, keys: [] },
    taught: [],
  };

  test('say what, where and when, and can be undone', async () => {
    const onUndo = vi.fn();
    const { container } = render(
      <CorrectionList corrections={[correction]} nameSite={() => 'IMDb'} dateLanguage="en-GB" onUndo={onUndo} />,
    );
    expect(container.textContent).toContain('The page Solaris (2002) is not about Solaris (1972)');
    expect(container.textContent).toContain('3 February 2026');
    expect(screen.getByRole('link', { name: /IMDb/ }).getAttribute('href')).toBe(correction.page.url);
    fireEvent.click(screen.getByRole('button', { name: /Undo/ }));
    expect(onUndo.mock.calls).toEqual([['c1']]);
    expect(await findBarriers(container)).toEqual([]);
  });

  test('of a site that is not listed go by its address', () => {
    const page = { ...correction.page, site: 'any', url: 'https://www.example.com/films/solaris?x=1' };
    render(
      <CorrectionList
        corrections={[{ ...correction, page }]}
        nameSite={() => null}
        dateLanguage={null}
        onUndo={vi.fn()}
      />,
    );
    expect(screen.getByRole('link', { name: /example\.com\/films\/solaris/ })).toBeTruthy();
  });

  test.each([
    ['same', 'Learned: Netflix, that address.'],
    ['different', 'Forgotten: Netflix, that address.'],
  ] as const)('tell by which pages a review that is the %s is known through them', (says, words) => {
    const taught: Correction['taught'] = ['netflix:1', 'netflix:2', 'page:blog.example/sea|sea'];
    render(
      <CorrectionList
        corrections={[{ ...correction, says, taught }]}
        nameSite={() => null}
        dateLanguage={null}
        onUndo={vi.fn()}
      />,
    );
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('are explained where there are none', () => {
    render(<CorrectionList corrections={[]} nameSite={() => null} dateLanguage={null} onUndo={vi.fn()} />);
    expect(screen.getByText(/Nothing has been corrected/)).toBeTruthy();
  });
});

test('a lost library is restored first, and begun anew only when asked twice', async () => {
  const onAccept = vi.fn();
  const lost = { reviews: 412, changedAt: '2026-02-03T12:00:00.000Z' };
  const { container } = render(<LostBanner lost={lost} dateLanguage="en-GB" onAccept={onAccept} />);
  expect(screen.getByRole('alert').textContent).toContain('On 3 February 2026 it held 412 reviews');
  expect(screen.getByRole('link', { name: 'Restore from a backup' }).getAttribute('href')).toBe('#backup');
  expect(await findBarriers(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Start anew' }));
  expect(onAccept).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Yes, start anew' }));
  expect(onAccept).toHaveBeenCalledOnce();
});

test('about names what is bundled, with its licence to read', async () => {
  const licences = [
    { name: 'preact', version: '11.2.0', licence: 'MIT', homepage: 'https://preactjs.com', text: 'Take it.' },
  ];
  const { container } = render(<About version="0.1.0" licences={licences} />);
  expect(screen.getByText('preact 11.2.0')).toBeTruthy();
  expect(screen.getByText('Take it.')).toBeTruthy();
  expect(container.textContent).toContain('Lobby Card 0.1.0');
  expect(await findBarriers(container)).toEqual([]);
});

test('what has just happened can be undone and put away', async () => {
  const run = vi.fn();
  const onClose = vi.fn();
  const { container } = render(
    <Toast toast={{ text: 'In the bin.', action: { name: 'Undo', run } }} onClose={onClose} />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect([run.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
  expect(await findBarriers(container)).toEqual([]);
});
