import { CircleAlert, Info } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import './notice.css';

interface Props {
  /** `failed` is read out at once; `told` when there is a pause. */
  kind: 'told' | 'failed';
  children: ComponentChildren;
  /** What can be done about it: buttons. */
  actions?: ComponentChildren;
}

/** A sentence about what has happened, and what to do next. */
export function Notice({ kind, children, actions }: Props) {
  const Icon = kind === 'failed' ? CircleAlert : Info;
  return (
    <div class={`notice notice-${kind}`} role={kind === 'failed' ? 'alert' : 'status'}>
      <Icon class="notice-icon" aria-hidden="true" />
      <div class="notice-text">{children}</div>
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}
