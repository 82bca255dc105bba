import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { LineList } from '../../components/LineList.tsx';
import { findBarriers } from './support/axe.ts';

afterEach(cleanup);

function Held({ from = [] }: { from?: string[] }) {
  const [lines, setLines] = useState(from);
  return <LineList id="pros" kind="pros" lines={lines} onChange={setLines} />;
}

const row = (n: number) => screen.getByRole('textbox', { name: `Pro ${n}` }) as HTMLTextAreaElement;
const rows = () => screen.getAllByRole('textbox').map((field) => (field as HTMLTextAreaElement).value);

/** What a browser does on a key or a paste: the field has its new text, the caret behind it. */
function type(field: HTMLTextAreaElement, text: string) {
  field.focus();
  fireEvent.input(field, { target: { value: text, selectionStart: text.length, selectionEnd: text.length } });
}

test('Enter goes on in the next row', () => {
  render(<Held />);
  type(row(1), 'The fights');
  type(row(1), 'The fights\n');
  expect(rows()).toEqual(['The fights', '']);
  expect(document.activeElement).toBe(row(2));
});

test('Enter in the row that waits at the end adds none', () => {
  render(<Held from={['The fights']} />);
  type(row(2), '\n');
  expect(rows()).toEqual(['The fights', '']);
  expect(document.activeElement).toBe(row(2));
});

test('Backspace in an empty row takes it away and goes to the end of the row above', () => {
  render(<Held from={['The fights', '', 'The score']} />);
  fireEvent.keyDown(row(2), { key: 'Backspace' });
  expect(rows()).toEqual(['The fights', 'The score', '']);
  expect(document.activeElement).toBe(row(1));
  expect(row(1).selectionStart).toBe('The fights'.length);
});

test('Backspace in a row with words is left to the browser', () => {
  render(<Held from={['The fights']} />);
  expect(fireEvent.keyDown(row(1), { key: 'Backspace' })).toBe(true);
  expect(rows()).toEqual(['The fights', '']);
});

test('a pasted list becomes a row for each of its lines', () => {
  render(<Held />);
  type(row(1), '• The fights\n• The score\n• Its length');
  expect(rows()).toEqual(['The fights', 'The score', 'Its length', '']);
  expect(document.activeElement).toBe(row(3));
});

test('what there was no room for is said', () => {
  render(<Held />);
  type(row(1), Array(65).fill('x').join('\n'));
  expect(screen.getByRole('alert').textContent).toBe('There was no room for 5 more.');
});

test('it has no barrier, empty or full', async () => {
  const { container } = render(
    <>
      <LineList id="a" kind="pros" lines={[]} onChange={() => {}} />
      <LineList id="b" kind="cons" lines={['Too long', 'Too loud']} onChange={() => {}} problem="At most 60 lines." />
    </>,
  );
  expect(await findBarriers(container)).toEqual([]);
});
