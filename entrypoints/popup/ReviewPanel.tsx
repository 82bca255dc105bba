import { Button } from '../../components/Button.tsx';
import { ReviewRow } from '../../components/popup/ReviewRow.tsx';
import { WebLink } from '../../components/WebLink.tsx';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import { isOwn } from '../../lib/review/is-own.ts';
import type { Review } from '../../lib/review/schema.ts';
import { sourceAddress } from '../../lib/review/source-address.ts';
import { NoteWriter } from './NoteWriter.tsx';

interface Props {
  ask: typeof askBackground;
  review: Review;
  reasons?: readonly string[];
  open?: boolean;
  /** The note has the focus. */
  noting?: boolean;
  onEdit: () => void;
  onBin: () => void;
  /** Null where there is no page that it could be wrong for. */
  onDeny: (() => void) | null;
}

/** A review with what can be done about it: one's own is changed, someone else's has a note under it. */
export function ReviewPanel({ ask, review, reasons = [], open = false, noting = false, onEdit, onBin, onDeny }: Props) {
  const own = isOwn(review.origin.kind);
  const source = sourceAddress(review);
  return (
    <ReviewRow review={review} reasons={reasons} open={open}>
      {own && review.note && (
        <p class="popup-note" dir="auto">
          {review.note}
        </p>
      )}
      {!own && <NoteWriter ask={ask} review={review} focused={noting} />}
      <div class="popup-actions">
        {own && (
          <Button size="small" onClick={onEdit}>
            Edit
          </Button>
        )}
        <Button size="small" onClick={onBin}>
          Delete
        </Button>
        {onDeny && (
          <Button size="small" look="quiet" onClick={onDeny}>
            Not this film
          </Button>
        )}
        {source && (
          <span class="popup-link">
            <WebLink url={source}>Read it all</WebLink>
          </span>
        )}
      </div>
    </ReviewRow>
  );
}
