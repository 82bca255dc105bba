import { ArrowLeft, PenLine, RotateCcw, Trash2, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../Button.tsx';
import './review-pane.css';

interface Props {
  /** Id of the heading inside. */
  labelledBy: string;
  /** Address that the pane closes to. */
  back: string;
  /** Null where it is not the user's own, or is being edited. */
  onEdit: (() => void) | null;
  onBin: (() => void) | null;
  onRestore: (() => void) | null;
  children: ComponentChildren;
}

/** A place beside the list, or on narrow screens in place of it, for one review. Escape closes it. */
export function ReviewPane({ labelledBy, back, onEdit, onBin, onRestore, children }: Props) {
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.focus({ preventScroll: true }), []);
  return (
    <section
      ref={root}
      class="review-pane"
      tabIndex={-1}
      aria-labelledby={labelledBy}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) root.current?.querySelector('a')?.click();
      }}
    >
      <div class="review-pane-bar">
        <a class="review-pane-back" href={back}>
          <ArrowLeft class="review-pane-arrow" aria-hidden="true" />
          <X class="review-pane-cross" aria-hidden="true" />
          <span>Back to the list</span>
        </a>
        {onEdit && (
          <Button size="small" onClick={onEdit}>
            <PenLine aria-hidden="true" /> Edit
          </Button>
        )}
        {onBin && (
          <Button size="small" onClick={onBin}>
            <Trash2 aria-hidden="true" /> Move to the bin
          </Button>
        )}
        {onRestore && (
          <Button size="small" look="primary" onClick={onRestore}>
            <RotateCcw aria-hidden="true" /> Put back
          </Button>
        )}
      </div>
      {children}
    </section>
  );
}
