import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { StanceInput } from '../../components/StanceInput.tsx';
import type { Stance } from '../../lib/review/schema.ts';
import { findBarriers } from './support/axe.ts';

afterEach(cleanup);

function Held() {
  const [stance, setStance] = useState<Stance | null>(null);
  return <StanceInput stance={stance} onChange={setStance} />;
}

const isChecked = (name: string) => (screen.getByRole('radio', { name }) as HTMLInputElement).checked;

test('one of three words is chosen, and choosing it again takes it back', () => {
  render(<Held />);
  fireEvent.click(screen.getByRole('radio', { name: 'Recommended' }));
  expect(isChecked('Recommended')).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: 'Avoid' }));
  expect([isChecked('Recommended'), isChecked('Avoid')]).toEqual([false, true]);
  fireEvent.click(screen.getByRole('radio', { name: 'Avoid' }));
  expect(isChecked('Avoid')).toBe(false);
});

test('it is a group with a question, each choice with a shape of its own, and no barrier', async () => {
  const { container } = render(<StanceInput stance="mixed" onChange={() => {}} />);
  expect(screen.getByRole('group', { name: 'Would you recommend it?' })).toBeTruthy();
  expect(new Set([...container.querySelectorAll('path')].map((path) => path.getAttribute('d'))).size).toBe(3);
  expect(await findBarriers(container)).toEqual([]);
});
