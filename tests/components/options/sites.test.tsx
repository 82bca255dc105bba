import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SiteList } from '../../../components/options/SiteList.tsx';
import type { ListedSite } from '../../../components/options/site-groups.ts';
import { tellWhatIsRead } from '../../../components/options/site-words.ts';
import { defaultSiteSettings, type SiteSettings } from '../../../lib/browser/settings-schema.ts';
import type { SiteReadings } from '../../../lib/sites/health/readings-schema.ts';
import { findBarriers } from '../support/axe.ts';

afterEach(cleanup);

const site = (id: string, name: string): ListedSite => ({
  id,
  name,
  addresses: [`*.${id}.com/*`],
  reads: { films: true, series: false, authorities: [id], linksOut: true },
  hasLists: id !== 'csfd',
});
const sites = [site('imdb', 'IMDb'), site('csfd', 'ČSFD'), site('trakt', 'Trakt'), site('mubi', 'MUBI')];
const unread = (n: number) => ({
  film: `mubi:${n}` as const,
  address: `https://mubi.com/films/${n}`,
  missing: ['title' as const],
});
const changed: SiteReadings = { readOn: '2026-03-01', last: [null, unread(1), unread(2), unread(3)] };
const fine: SiteReadings = { readOn: '2026-03-09', last: [null, null] };

function show(
  readings: Record<string, SiteReadings> = {},
  settings: Record<string, Partial<SiteSettings>> = {},
  marks = false,
) {
  const on = { onChange: vi.fn(), onCopy: vi.fn(), onForget: vi.fn() };
  const list = (now: typeof readings) => (
    <SiteList
      {...on}
      sites={sites}
      marks={marks}
      readings={now}
      settingsOf={(id) => ({ ...defaultSiteSettings, ...settings[id] })}
      today="2026-03-09"
      dateLanguage="en-GB"
      writeReport={({ name }) => `All about ${name}`}
    />
  );
  const view = render(list(readings));
  return { ...view, ...on, become: (now: typeof readings) => view.rerender(list(now)) };
}
const names = () => screen.getAllByRole('switch').map(({ parentElement }) => parentElement?.textContent);
const rowOf = (name: string) => screen.getByRole('switch', { name }).closest('li') as HTMLElement;

describe('the list of sites', () => {
  test('is free of barriers, with a report open', async () => {
    const { container } = show({ mubi: changed, imdb: fine }, { trakt: { off: true, corner: 'top-left' } });
    fireEvent.click(screen.getByRole('button', { name: 'Prepare a report on MUBI' }));
    expect(await findBarriers(container)).toEqual([]);
    cleanup();
    expect(await findBarriers(show({}, {}, true).container)).toEqual([]);
  });

  test('begins with changed sites, then has those that were seen, then the rest, each by name', () => {
    show({ mubi: changed, trakt: fine });
    expect(names()).toEqual(['MUBI', 'Trakt', 'ČSFD', 'IMDb']);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Changed 1',
      'Seen on this machine 1',
      'Not yet seen 2',
    ]);
  });

  test('says how the reading of each goes', () => {
    show({ mubi: changed, imdb: fine, trakt: { readOn: null, last: [unread(1)] } }, { csfd: { off: true } });
    expect(rowOf('MUBI').textContent).toContain(
      'Its pages have changed: 3 of the last 4 film addresses could not be read. Last read on 1 March 2026.',
    );
    expect(rowOf('IMDb').textContent).toContain('Fine, read today');
    expect(rowOf('Trakt').textContent).toContain('Not yet read. The one film address could not be read.');
    expect(rowOf('ČSFD').textContent).toContain('Off: no card, and nothing is kept');
  });

  test('leaves single sites out of the marks, where films are marked and the site is on and has lists', () => {
    show();
    expect(screen.queryByRole('switch', { name: /Marks/ })).toBeNull();
    cleanup();
    const { onChange } = show({}, { trakt: { off: true }, mubi: { marksOff: true } }, true);
    const marked = screen.getAllByRole<HTMLInputElement>('switch', { name: /^Marks in the lists of/ });
    expect(marked.map(({ checked }) => checked)).toEqual([true, false]);
    fireEvent.click(screen.getByRole('switch', { name: 'Marks in the lists of IMDb' }));
    expect(onChange.mock.calls).toEqual([['imdb', { marksOff: true }]]);
  });

  test('keeps its order while sites change, so that no row runs away', () => {
    const { become } = show({ imdb: fine });
    become({ mubi: changed });
    expect(names()).toEqual(['IMDb', 'ČSFD', 'MUBI', 'Trakt']);
    expect(rowOf('MUBI').textContent).toContain('Its pages have changed');
  });

  test.each([
    ['csf', ['ČSFD']],
    ['  Čsfd ', ['ČSFD']],
    ['trakt.com', ['Trakt']],
    ['m', ['ČSFD', 'IMDb', 'MUBI', 'Trakt']],
  ])('finds by “%s” %j', (typed, expected) => {
    show();
    fireEvent.input(screen.getByRole('searchbox', { name: 'Find a site' }), { target: { value: typed } });
    expect(names()).toEqual(expected);
  });

  test('says what it has found, and that it has found nothing', () => {
    show();
    const box = screen.getByRole('searchbox');
    fireEvent.input(box, { target: { value: 'mubi' } });
    expect(screen.getByRole('status').textContent).toBe('1 site');
    fireEvent.input(box, { target: { value: 'xyz' } });
    expect(screen.getByRole('status').textContent).toBe('0 sites');
    expect(screen.getByText('No listed site goes by that.')).toBeTruthy();
  });

  test('switches one site off without touching the others', () => {
    const { onChange } = show({}, { trakt: { off: true } });
    expect(screen.getAllByRole<HTMLInputElement>('switch').map(({ checked }) => checked)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    fireEvent.click(screen.getByRole('switch', { name: 'IMDb' }));
    expect(onChange.mock.calls).toEqual([['imdb', { off: true }]]);
  });

  test('forgets the corner of a site where one was chosen by dragging', () => {
    const { onChange } = show({}, { imdb: { corner: 'top-left' } });
    fireEvent.click(screen.getByRole('button', { name: 'Forget its corner on IMDb' }));
    expect(onChange.mock.calls).toEqual([['imdb', { corner: null }]]);
    expect(screen.getAllByText(/Forget its corner/)).toHaveLength(1);
  });

  test('shows a report before it is copied, and takes it away again', () => {
    const { onCopy } = show({ mubi: changed, imdb: fine });
    expect(screen.queryByRole('button', { name: 'Prepare a report on IMDb' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Prepare a report on MUBI' }));
    const report = within(screen.getByRole('region', { name: 'Report on MUBI' }));
    expect(report.getByText('All about MUBI')).toBeTruthy();
    expect(onCopy).not.toHaveBeenCalled();
    fireEvent.click(report.getByRole('button', { name: 'Copy the report' }));
    expect(onCopy.mock.calls).toEqual([['All about MUBI']]);
    fireEvent.click(screen.getByRole('button', { name: 'Close the report on MUBI' }));
    expect(screen.queryByRole('region', { name: 'Report on MUBI' })).toBeNull();
  });

  test('offers to forget only what there is', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Forget these counts' })).toBeNull();
  });
});

test.each([
  ['imdb', { films: true, series: true, authorities: ['imdb'], linksOut: false }, 'Films and series by its own ids'],
  [
    'boxofficemojo',
    { films: true, series: false, authorities: ['imdb', 'boxofficemojo'], linksOut: true },
    'Films by ids of IMDb, its own ids, links to IMDb, TMDB, Wikidata',
  ],
])('what can be read on %s is told in words', (id, reads, words) => {
  expect(tellWhatIsRead(id, reads)).toBe(words);
});
