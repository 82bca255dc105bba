import { X } from 'lucide-preact';
import type { MatchedReview } from '../../lib/browser/film-view.ts';
import { formatRating } from '../../lib/review/rating.ts';
import { IconButton } from '../IconButton.tsx';
import { StanceShape, stanceWords } from '../StanceBadge.tsx';
import type { DragHandlers } from './use-drag.ts';
import './pill.css';

interface Props {
  title: string;
  /** The first review; null where there is none that says anything. */
  match: MatchedReview | null;
  /** There is only a choice to offer. */
  asks: boolean;
  /** How many reviews there are besides. */
  others: number;
  drag: DragHandlers;
  onUnfold: () => void;
  onClose: () => void;
}

/** The folded card: what it comes to, on one line. */
export function Pill({ title, match, asks, others, drag, onUnfold, onClose }: Props) {
  const { stance = null, rating = null } = match?.review ?? {};
  const said = [
    stance && stanceWords[stance],
    rating && `rated ${formatRating(rating)}`,
    others > 0 && `and ${others} more`,
    asks && 'is it one of these?',
  ];
  return (
    <div class="pill" {...drag}>
      <button
        type="button"
        class="pill-open"
        data-folds
        aria-expanded="false"
        aria-label={`Show the card: ${[title, ...said].filter(Boolean).join(', ')}`}
        onClick={onUnfold}
      >
        {stance && <StanceShape stance={stance} />}
        {rating && (
          <span class="pill-rating">
            <span class="pill-star">★</span>
            {formatRating(rating)}
          </span>
        )}
        <span class="pill-title" dir="auto">
          {asks ? 'A review of this?' : title}
        </span>
        {others > 0 && <span class="pill-others">{`+${others}`}</span>}
      </button>
      <IconButton icon={X} label="Close on this page" onClick={onClose} />
    </div>
  );
}
