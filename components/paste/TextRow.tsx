import { describeField, Field } from '../Field.tsx';
import type { Row } from './article-rows.ts';

interface Props {
  id: string;
  row: Row;
  value: string;
  problem: string | null;
  onChange: (value: string) => void;
}

/** A line or several of text under a label. */
export function TextRow({ id, row: { name, max, type = 'text', hint }, value, problem, onChange }: Props) {
  const described = { ...describeField({ id, problem, ...(hint && { hint }) }), class: 'field-input', value };
  const onInput = (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
    onChange(event.currentTarget.value);
  const shared = { ...described, placeholder: 'Not found', maxLength: max, dir: 'auto' as const, onInput };
  return (
    <Field id={id} label={name} problem={problem} {...(hint && { hint })}>
      {type === 'lines' && <textarea {...shared} rows={2} />}
      {type === 'date' && <input {...described} type="date" onInput={onInput} />}
      {type === 'text' && <input {...shared} autocomplete="off" />}
    </Field>
  );
}
