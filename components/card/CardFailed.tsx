import type { Ref } from 'preact';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';

interface Props {
  sized: Ref<HTMLElement>;
  onRetry: () => void;
  onClose: () => void;
}

/** In the card's place when the library could not be read. */
export function CardFailed({ sized, onRetry, onClose }: Props) {
  return (
    <section class="card" aria-label="Lobby Card" ref={sized}>
      <div class="card-content">
        <Notice
          kind="failed"
          actions={
            <>
              <Button size="small" onClick={onRetry}>
                Try again
              </Button>
              <Button size="small" look="quiet" onClick={onClose}>
                Close
              </Button>
            </>
          }
        >
          There is a review of this film, but your library could not be read just now.
        </Notice>
      </div>
    </section>
  );
}
