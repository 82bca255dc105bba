import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { TakeForm } from '../../components/TakeForm.tsx';
import { makeFilm } from '../../lib/film/film.ts';
import type { FormProblem } from '../../lib/review/form-problem.ts';
import { formForFilm } from '../../lib/review/take-form.ts';
import { findBarriers } from './support/axe.ts';

afterEach(cleanup);

const film = makeFilm({
  title: 'Ballerina',
  year: 2025,
  directors: ['Len Wiseman'],
  cast: [{ name: 'Ana de Armas', role: 'Eve' }],
});
const onSave = vi.fn();
const changes = vi.fn();

interface Given {
  problem?: FormProblem | null;
  byHand?: boolean;
  focused?: boolean;
}

function Held({ problem = null, ...given }: Given) {
  const [form, setForm] = useState(formForFilm(given.byHand ? makeFilm() : film));
  const change = (next: typeof form) => {
    changes(next);
    setForm(next);
  };
  return (
    <TakeForm id="f" form={form} onChange={change} onSave={onSave} problem={problem} today="2026-11-23" {...given} />
  );
}

const field = (name: string) => screen.getByRole('textbox', { name, hidden: true }) as HTMLInputElement;

test('the film stands in it already, title, year, director and cast with parts', () => {
  render(<Held />);
  expect(['Title', 'Year', 'Director', 'Cast'].map((name) => field(name).value)).toEqual([
    'Ballerina',
    '2025',
    'Len Wiseman',
    'Ana de Armas as Eve',
  ]);
  expect(document.querySelector('details')?.open).toBe(false);
});

test('every keystroke is told with all of the form', () => {
  render(<Held />);
  changes.mockClear();
  fireEvent.input(field('Verdict'), { target: { value: 'L' } });
  fireEvent.input(field('Verdict'), { target: { value: 'Le' } });
  expect(changes.mock.calls.map(([form]) => form.verdict)).toEqual(['L', 'Le']);
  expect(changes.mock.lastCall?.[0]).toEqual({ ...formForFilm(film), verdict: 'Le' });
});

test('the stars have the focus when it opens on a film, the title when there is none', () => {
  render(<Held focused />);
  expect(document.activeElement?.getAttribute('role')).toBe('slider');
  cleanup();
  render(<Held focused byHand />);
  expect(document.activeElement).toBe(field('Title'));
});

test.each(['ctrlKey', 'metaKey'])('Enter with %s saves from any field', (key) => {
  render(<Held />);
  onSave.mockClear();
  fireEvent.keyDown(field('Verdict'), { key: 'Enter', [key]: true });
  fireEvent.keyDown(field('Pro 1'), { key: 'Enter', [key]: true });
  expect(onSave).toHaveBeenCalledTimes(2);
});

test('Enter alone never saves', () => {
  render(<Held />);
  onSave.mockClear();
  for (const name of ['Verdict', 'Tags']) expect(fireEvent.keyDown(field(name), { key: 'Enter' })).toBe(false);
  expect(onSave).not.toHaveBeenCalled();
});

test('Today puts the day in as it is on this clock', () => {
  render(<Held />);
  fireEvent.click(screen.getByRole('button', { name: 'Today' }));
  expect((screen.getByLabelText('Watched on') as HTMLInputElement).value).toBe('2026-11-23');
});

test('what is wrong is read out, stands beside its field and has the focus, even in what was closed', () => {
  render(<Held problem={{ field: 'year', problem: 'Write the year in four digits.' }} />);
  expect(screen.getByRole('alert').textContent).toBe('Write the year in four digits.');
  expect(document.querySelector('details')?.open).toBe(true);
  const year = field('Year');
  expect(year.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(year.getAttribute('aria-describedby') ?? '')?.textContent).toContain('four digits');
  expect(document.activeElement).toBe(year);
});

test.each([
  ['for a known film', {}],
  ['by hand', { byHand: true }],
  ['with something wrong', { problem: { field: 'title' as const, problem: 'Give the film a title.' } }],
])('%s it has no barrier', async (_, given) => {
  const { container } = render(<Held {...given} />);
  expect(await findBarriers(container)).toEqual([]);
});
