import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './popover.css';

interface Props {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A window over the page, as the browser has it: Escape closes, the focus stays in it and goes back afterwards. */
export function Popover({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal?.();
  }, []);
  return (
    <dialog ref={dialog} class="popover" aria-labelledby={id} onClose={onClose}>
      <h2 class="popover-title" id={id}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
