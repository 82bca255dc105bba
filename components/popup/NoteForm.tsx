import { useEffect, useId, useRef } from 'preact/hooks';
import { limits } from '../../lib/film/limits.ts';
import { Button } from '../Button.tsx';
import { Field } from '../Field.tsx';
import './note-form.css';

interface Props {
  note: string;
  onChange: (note: string) => void;
  onSave: () => void;
  /** Beside the button: "Saved", "Kept as a draft", what went wrong. */
  status: string;
  /** There is something to save. */
  changed: boolean;
  /** Takes the focus when it appears. */
  focused?: boolean;
}

/** One's own words under someone else's review. */
export function NoteForm({ note, onChange, onSave, status, changed, focused = false }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, []);
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSave();
      }}
    >
      <Field id={id} label="Your note">
        <textarea
          ref={field}
          id={id}
          class="field-input"
          rows={2}
          value={note}
          placeholder="Yours alone; it stays when the review changes"
          maxLength={limits.paragraphs}
          dir="auto"
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </Field>
      <div class="note-form-end">
        <span class="note-form-status" role="status">
          {status}
        </span>
        <Button size="small" type="submit" disabled={!changed}>
          Save the note
        </Button>
      </div>
    </form>
  );
}
