import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BackupDesk, type SaveState } from '../../../components/options/BackupDesk.tsx';
import type { RestoreState } from '../../../components/options/restore-state.ts';
import { findBarriers } from '../support/axe.ts';

afterEach(cleanup);

function show(saving: SaveState, restoring: RestoreState) {
  const on = { onSave: vi.fn(), onFile: vi.fn(), onRestore: vi.fn(), onCancel: vi.fn(), onUndo: vi.fn() };
  const counts = { reviews: 900, binned: 100, starters: 0 };
  const view = render(
    <BackupDesk counts={counts} saving={saving} restoring={restoring} dateLanguage="en-GB" {...on} />,
  );
  return { ...view, ...on };
}

const idle = { step: 'idle' } as const;
const backup = { madeAt: '2026-01-31T12:00:00.000Z', settings: {}, reviews: 812, corrections: 1 };
const report = { batchId: 'b', added: 3, changed: 1, unchanged: 808 };

describe('the backup desk', () => {
  test.each<[string, SaveState, RestoreState]>([
    ['at rest', idle, idle],
    ['writing', { step: 'writing', done: 500 }, idle],
    ['written', { step: 'done', name: 'b.json', reviews: 1000 }, { step: 'reading', file: 'b.json', share: 0.5 }],
    ['failing', { step: 'failed', reason: 'No room.' }, { step: 'refused', file: 'b.json', reason: 'Damaged.' }],
    ['asking', idle, { step: 'checked', file: 'b.json', backup }],
    ['restoring', idle, { step: 'restoring', done: 5, total: 10 }],
    ['done', idle, { step: 'done', report }],
    ['undone', idle, { step: 'undone' }],
  ])('is free of barriers when %s', async (_, saving, restoring) => {
    const { container } = show(saving, restoring);
    expect(await findBarriers(container)).toEqual([]);
  });

  test('tells how far the writing has come, the bin included', () => {
    show({ step: 'writing', done: 250 }, idle);
    expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Writing 250 reviews …' }).value).toBe(0.25);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save everything' }).disabled).toBe(true);
  });

  test('takes a file, and the same file once more', () => {
    const { onFile } = show(idle, idle);
    const input = screen.getByLabelText<HTMLInputElement>(/Choose a file/);
    const file = new File(['{}'], 'backup.json');
    for (const _ of [1, 2]) {
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      fireEvent.change(input);
    }
    expect(onFile.mock.calls).toEqual([[file], [file]]);
    expect(input.value).toBe('');
  });

  test('says what a backup holds before anything is changed, and waits', () => {
    const { onRestore, onCancel } = show(idle, { step: 'checked', file: 'b.json', backup });
    expect(screen.getByRole('status').textContent).toContain(
      'A backup of 31 January 2026 with 812 reviews and 1 correction.',
    );
    expect(onRestore).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Restore it' }));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect([onRestore.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 1]);
  });

  test('counts what is made ready, and then brings it in at one stroke', () => {
    const { unmount } = show(idle, { step: 'restoring', done: 5, total: 10 });
    expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Making 5 of 10 ready …' }).value).toBe(0.5);
    unmount();
    show(idle, { step: 'restoring', done: 10, total: 10 });
    const stroke = screen.getByRole('progressbar', { name: 'Bringing them into the library …' });
    expect(stroke.hasAttribute('value')).toBe(false);
  });

  test('refuses with the reason, and says that nothing was changed', () => {
    show(idle, { step: 'refused', file: 'x.json', reason: 'This backup ends too early.' });
    expect(screen.getByRole('alert').textContent).toBe(
      'x.json was not restored, and nothing was changed. This backup ends too early.',
    );
  });

  test('reports what a restore did, and takes it back', () => {
    const { onUndo } = show(idle, { step: 'done', report });
    expect(screen.getByRole('status').textContent).toContain('3 reviews added, 1 changed, 808 as they were.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo this restore' }));
    expect(onUndo.mock.calls).toEqual([['b']]);
  });
});
