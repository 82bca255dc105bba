import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import './confirm.css';

interface Props {
  /** On the button that asks. */
  children: string;
  /** What is about to happen, as a question. */
  question: string;
  /** On the button that does it. */
  yes: string;
  onYes: () => void;
  size?: 'normal' | 'small';
  disabled?: boolean;
}

/** A button for what cannot be taken back: it asks first, in its own place. */
export function Confirm({ children, question, yes, onYes, size = 'normal', disabled = false }: Props) {
  const [isAsking, setAsking] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);

  // The button that had the focus is gone: "no" takes it, and gives it back.
  useEffect(() => {
    if (isAsking !== wasAsking.current) root.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  return (
    <div class="confirm" ref={root}>
      {isAsking ? (
        <fieldset
          class="confirm-choice"
          aria-label={question}
          onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
        >
          <span class="confirm-question">{question}</span>
          <Button
            look="danger"
            size={size}
            onClick={() => {
              setAsking(false);
              onYes();
            }}
          >
            {yes}
          </Button>
          <Button size={size} onClick={() => setAsking(false)}>
            No
          </Button>
        </fieldset>
      ) : (
        <Button look="danger" size={size} disabled={disabled} onClick={() => setAsking(true)}>
          {children}
        </Button>
      )}
    </div>
  );
}
