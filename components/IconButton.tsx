import type { LucideIcon } from 'lucide-preact';
import type { JSX } from 'preact';
import './icon-button.css';

type Props = Omit<JSX.IntrinsicElements['button'], 'class' | 'className' | 'type' | 'aria-label' | 'title' | 'icon'> & {
  /** What it does, in words: the name for screen readers and the tooltip. */
  label: string;
  icon: LucideIcon;
};

export function IconButton({ label, icon: Icon, ...rest }: Props) {
  return (
    <button {...rest} type="button" class="icon-button" aria-label={label} title={label}>
      <Icon aria-hidden="true" />
    </button>
  );
}
