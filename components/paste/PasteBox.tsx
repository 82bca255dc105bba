import { useId } from 'preact/hooks';
import { Button } from '../Button.tsx';
import './paste-box.css';
import '../field.css';

interface Props {
  text: string;
  isReading: boolean;
  onText: (text: string) => void;
  /** With the text as it is, which a paste has just changed. */
  onRead: (text: string) => void;
}

/** The box that an article is pasted into; a paste into the empty box is read at once. */
export function PasteBox({ text, isReading, onText, onRead }: Props) {
  const id = useId();
  return (
    <form
      class="paste-box"
      onSubmit={(event) => {
        event.preventDefault();
        onRead(text);
      }}
    >
      <label class="paste-box-label" for={id}>
        Copy a review from a blog or magazine and paste it here. Its verdict, pros and cons, cast and the rest are read
        out of it, for you to check.
      </label>
      <textarea
        id={id}
        class="field-input paste-box-text"
        value={text}
        rows={16}
        spellcheck={false}
        dir="auto"
        placeholder="The text of a review"
        onInput={(event) => {
          const { value } = event.currentTarget;
          const isPasted = event instanceof InputEvent && event.inputType === 'insertFromPaste' && text.trim() === '';
          onText(value);
          if (isPasted) onRead(value);
        }}
      />
      <div>
        <Button look="primary" type="submit" disabled={text.trim() === ''} aria-disabled={isReading}>
          {isReading ? 'Reading …' : 'Read it'}
        </Button>
      </div>
    </form>
  );
}
