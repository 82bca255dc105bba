import { Minus, Plus } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Problem } from './Field.tsx';
import { type LineEdit, putText, removeRow, rowsOf } from './line-edits.ts';
import './line-list.css';

interface Props {
  id: string;
  kind: 'pros' | 'cons';
  /** Without the empty row at the end, which is always shown. */
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  problem?: string | null | undefined;
}

const words = {
  pros: { name: 'Pros', one: 'Pro', first: 'What speaks for it' },
  cons: { name: 'Cons', one: 'Con', first: 'What speaks against it' },
};

/** Pros or cons, one a row: Enter goes on in the next, Backspace in an empty one takes it away, a pasted list spreads. */
export function LineList({ id, kind, lines, onChange, problem }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const caret = useRef<LineEdit | null>(null);
  const [leftOut, setLeftOut] = useState(0);
  const { name, one, first } = words[kind];
  const Sign = kind === 'pros' ? Plus : Minus;

  useLayoutEffect(() => {
    const edit = caret.current;
    if (edit === null) return;
    const field = list.current?.querySelectorAll('textarea')[edit.row];
    field?.focus();
    field?.setSelectionRange(edit.caret, edit.caret);
    caret.current = null;
  });

  const change = (edit: LineEdit) => {
    setLeftOut(edit.leftOut);
    onChange(edit.lines);
  };

  const type = (row: number, field: HTMLTextAreaElement) => {
    const edit = putText(lines, row, field.value, field.selectionStart);
    if (edit.row !== row || field.value.includes('\n')) caret.current = edit;
    // Where nothing changes (Enter in the last, empty row), nothing is drawn anew: the field is put right here.
    if (field.value.includes('\n')) field.value = edit.lines[row] ?? '';
    change(edit);
  };

  const press = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }, row: number) => {
    if (event.key !== 'Backspace' || event.currentTarget.value !== '' || row + lines.length === 0) return;
    event.preventDefault();
    caret.current = removeRow(lines, row);
    change(caret.current);
  };

  return (
    <section class={`line-list line-list-${kind}`} aria-labelledby={id}>
      <p class="line-list-name" id={id}>
        {name}
      </p>
      <ul ref={list}>
        {rowsOf(lines).map((line, row) => (
          <li key={row} class="line-list-row">
            <Sign class="line-list-sign" aria-hidden="true" />
            <textarea
              class="field-input line-list-field"
              rows={1}
              value={line}
              aria-label={`${one} ${row + 1}`}
              placeholder={row === 0 ? first : 'One more'}
              enterkeyhint="next"
              onInput={(event) => type(row, event.currentTarget)}
              onKeyDown={(event) => press(event, row)}
            />
          </li>
        ))}
      </ul>
      <Problem id={id} problem={leftOut > 0 ? `There was no room for ${leftOut} more.` : problem} />
    </section>
  );
}
