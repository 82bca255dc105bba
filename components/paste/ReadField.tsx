import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { IconButton } from '../IconButton.tsx';
import './read-field.css';

interface Props {
  /** As people call it; on the button that empties it. */
  name: string;
  /** Its words are being shown in the text. */
  isActive: boolean;
  /** Nothing was found, or it has been taken out. */
  isEmpty: boolean;
  /** Why it may be otherwise than it was read. */
  doubt?: string | undefined;
  onActive: () => void;
  onRemove: () => void;
  children: ComponentChildren;
}

/** Something that was read, to check: looked at or pointed to, it shows where it stands in the text. */
export function ReadField({ name, isActive, isEmpty, doubt, onActive, onRemove, children }: Props) {
  return (
    <div class="read-field" data-active={isActive} onFocusCapture={onActive} onPointerEnter={onActive}>
      <div class="read-field-control">{children}</div>
      {!isEmpty && <IconButton label={`Leave out: ${name}`} icon={X} onClick={onRemove} />}
      {doubt && <p class="read-field-doubt">{doubt}</p>}
    </div>
  );
}
