import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ImportDesk } from '../../../components/options/import/ImportDesk.tsx';
import type { ImportPlan, ImportState, PlannedTake } from '../../../components/options/import/import-state.ts';
import { makeFilm } from '../../../lib/film/film.ts';
import type { RowSetAside } from '../../../lib/formats/import/import-item.ts';
import { findBarriers } from '../support/axe.ts';

afterEach(cleanup);

const take: PlannedTake = {
  title: 'The Paper Boat',
  year: 2020,
  place: 'diary.csv, line 12',
  rows: 2,
  changed: ['rating', 'intro', 'sections'],
  kept: ['verdict'],
  remarks: [],
};
const aside: RowSetAside = {
  kind: 'setAside',
  file: 'diary.csv',
  line: 7,
  reason: 'This row has no title.',
  raw: { form: 'cells', columns: ['Name'], cells: [''] },
};
const boat = makeFilm({ title: 'The Paper Boat', year: 1961, directors: ['Wen Abbot'] });
const plan: ImportPlan = {
  rows: 3_210,
  added: 3_000,
  changed: 1,
  unchanged: 5,
  merged: 203,
  setAside: 1,
  lists: {
    added: Array.from({ length: 120 }, () => ({ ...take, changed: [], kept: [] })),
    changed: [take],
    undecided: [{ ...take, entryId: 'e', candidates: [boat] }],
    setAside: [aside],
  },
  backups: ['lobby-card-backup.json'],
};
const report = { batchId: 'b', added: 3_000, changed: 1, unchanged: 5 };
const batch = { id: 'b', kind: 'import' as const, label: 'export.zip', endedAt: '2026-03-04T12:00:00.000Z' };

function show(state: ImportState) {
  const on = {
    onFiles: vi.fn(),
    onChoose: vi.fn(),
    onImport: vi.fn(),
    onPause: vi.fn(),
    onCancel: vi.fn(),
    onUndo: vi.fn(),
    onDownload: vi.fn(),
    onRestore: vi.fn(),
  };
  const batches = [
    { ...batch, isUndone: false, ...report },
    { ...batch, id: 'c', isUndone: true, ...report },
  ];
  const view = render(<ImportDesk state={state} choices={new Map()} batches={batches} dateLanguage="en-GB" {...on} />);
  return { ...view, ...on };
}

const checked: ImportState = { step: 'checked', name: 'export.zip', plan };

describe('the import desk', () => {
  test.each<[string, ImportState]>([
    ['at rest', { step: 'idle' }],
    ['reading', { step: 'checking', name: 'export.zip', share: 0.4 }],
    ['asking', checked],
    ['importing', { step: 'importing', name: 'export.zip', done: 1, total: 5, isPaused: false }],
    ['paused', { step: 'importing', name: 'export.zip', done: 1, total: 5, isPaused: true }],
    ['done', { step: 'done', name: 'export.zip', report, setAside: [aside] }],
    ['undone', { step: 'undone', name: 'export.zip' }],
    ['failing', { step: 'failed', reason: 'No room.' }],
  ])('is free of barriers when %s', async (_, state) => {
    const { container } = show(state);
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await findBarriers(container)).toEqual([]);
  });

  test('says what would come in before anything does', () => {
    const { onImport } = show(checked);
    expect(
      screen.getByText(/^3,210 rows read: 3,000 new reviews, 1 that changes, 5 as they are, 1 row set aside\./),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Import 3,001 reviews' }));
    expect(onImport).toHaveBeenCalledOnce();
  });

  test('tells what changes and what stays, in words', () => {
    show(checked);
    expect(screen.getByText('2 rows; changes rating, text; your verdict stays')).toBeTruthy();
  });

  test('shows fifty rows of a kind, then more on request', () => {
    const { container } = show(checked);
    const news = [...container.querySelectorAll('details')].find((one) => one.textContent?.includes('3,000 new'));
    expect(news?.querySelectorAll('li')).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: '70 more' }));
    expect(news?.querySelectorAll('li')).toHaveLength(120);
    expect(news?.textContent).toContain('And 2,880 more rows like these.');
  });

  test('a film of the library can be chosen for a row that may be about it', () => {
    const { onChoose } = show(checked);
    fireEvent.click(screen.getByRole('radio', { name: 'It is The Paper Boat (1961) by Wen Abbot' }));
    expect(onChoose).toHaveBeenCalledWith('e', boat);
  });

  test('can be paused, cancelled and taken back', () => {
    const running = show({ step: 'importing', name: 'export.zip', done: 1, total: 5, isPaused: false });
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(running.onPause).toHaveBeenCalledWith(true);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel and take back' }));
    expect(running.onCancel).toHaveBeenCalledOnce();
    cleanup();
    const done = show({ step: 'done', name: 'export.zip', report, setAside: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(done.onUndo).toHaveBeenCalledWith('b');
  });

  test('a backup among the files is sent where it is restored', () => {
    const { onRestore } = show(checked);
    fireEvent.click(screen.getByRole('button', { name: 'Restore it' }));
    expect(onRestore).toHaveBeenCalledOnce();
  });
});
