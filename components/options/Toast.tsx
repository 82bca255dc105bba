import { X } from 'lucide-preact';
import { Button } from '../Button.tsx';
import { IconButton } from '../IconButton.tsx';
import './toast.css';

export interface ToastText {
  text: string;
  /** On the button, where there is something to do about it. */
  action?: { name: string; run: () => void };
}

interface Props {
  toast: ToastText | null;
  onClose: () => void;
}

/** What has just happened, with the way back. It stays until it is read: the next one or the cross takes it away. */
export function Toast({ toast, onClose }: Props) {
  return (
    <div class="toast-place" role="status">
      {toast && (
        <div class="toast">
          <span class="toast-text">{toast.text}</span>
          {toast.action && (
            <Button size="small" onClick={toast.action.run}>
              {toast.action.name}
            </Button>
          )}
          <IconButton label="Close" icon={X} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
