import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ExportDesk } from '../../../components/options/ExportDesk.tsx';
import type { ExportState } from '../../../components/options/export-state.ts';
import { findBarriers } from '../support/axe.ts';

afterEach(cleanup);

function show(state: ExportState, { chosen = null as number | null, hasFolders = true } = {}) {
  const on = { onExport: vi.fn(), onExportToFolder: vi.fn(), onAll: vi.fn() };
  return { ...render(<ExportDesk total={900} chosen={chosen} state={state} hasFolders={hasFolders} {...on} />), ...on };
}

const done: ExportState = {
  step: 'done',
  where: 'letterboxd-import-1.csv',
  reviews: 880,
  leftOut: [{ count: 20, reason: 'not written by you' }],
  notes: null,
};

describe('the export desk', () => {
  test.each<[string, ExportState]>([
    ['at rest', { step: 'idle' }],
    ['writing', { step: 'writing', done: 450 }],
    ['done', done],
    ['failing', { step: 'failed', reason: 'No room.' }],
  ])('is free of barriers when %s', async (_, state) => {
    expect(await findBarriers(show(state, { chosen: 12 }).container)).toEqual([]);
  });

  test('writes the format that was chosen', () => {
    const { onExport } = show({ step: 'idle' });
    fireEvent.click(screen.getByRole('radio', { name: /Trakt/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(onExport).toHaveBeenCalledWith('trakt');
  });

  test('offers a folder for notes where the browser can write into one', () => {
    const { onExportToFolder } = show({ step: 'idle' });
    expect(screen.queryByRole('button', { name: /folder/ })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: /Markdown/ }));
    fireEvent.click(screen.getByRole('button', { name: /Into a folder/ }));
    expect(onExportToFolder).toHaveBeenCalledOnce();
    cleanup();
    show({ step: 'idle' }, { hasFolders: false });
    fireEvent.click(screen.getByRole('radio', { name: /Markdown/ }));
    expect(screen.queryByRole('button', { name: /folder/ })).toBeNull();
  });

  test('says what was left out, and why', () => {
    show(done);
    expect(screen.getByRole('status').textContent).toContain('20 reviews left out: not written by you.');
  });

  test('chosen reviews are said to be meant, and all can be had instead', () => {
    const { onAll } = show({ step: 'idle' }, { chosen: 3 });
    expect(screen.getByText(/3 chosen reviews/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'All instead' }));
    expect(onAll).toHaveBeenCalledOnce();
  });
});
