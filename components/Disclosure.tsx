import { ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './disclosure.css';

interface Props {
  summary: ComponentChildren;
  /** Beside the summary while it is closed: what is in there. */
  glimpse?: string;
  /** Held open, whatever was clicked: something in there needs a look. */
  forced?: boolean;
  children: ComponentChildren;
}

/** Something that is there when it is wanted. */
export function Disclosure({ summary, glimpse, forced = false, children }: Props) {
  const [open, setOpen] = useState(forced);
  return (
    <details class="disclosure" open={open || forced} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="disclosure-summary">
        <ChevronRight class="disclosure-sign" aria-hidden="true" />
        <span class="disclosure-name">{summary}</span>
        {glimpse && <span class="disclosure-glimpse">{glimpse}</span>}
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
