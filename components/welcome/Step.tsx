import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import './step.css';

interface Props {
  icon: LucideIcon;
  title: string;
  /** It has been done: a quieter look. */
  isDone?: boolean;
  children: ComponentChildren;
}

/** One thing to do at the beginning, or not to do. */
export function Step({ icon: Icon, title, isDone = false, children }: Props) {
  return (
    <li class="step" data-done={isDone}>
      <Icon class="step-icon" aria-hidden="true" />
      <div class="step-text">
        <h2 class="step-title">{title}</h2>
        {children}
      </div>
    </li>
  );
}
