import { RotateCcw, Trash2 } from 'lucide-preact';
import { bylineOf } from '../../lib/review/byline.ts';
import type { ReviewSummary } from '../../lib/review/summary.ts';
import { FilmLine } from '../FilmLine.tsx';
import { IconButton } from '../IconButton.tsx';
import { StanceBadge } from '../StanceBadge.tsx';
import { Stars } from '../Stars.tsx';
import './library-row.css';

interface Props {
  review: ReviewSummary;
  /** Address of the whole review. */
  href: string;
  isOpen: boolean;
  onBin: (review: ReviewSummary) => void;
  onRestore: (review: ReviewSummary) => void;
}

/** One review in the library: film, whose, what it comes to. In the bin the way back takes the place of the way there. */
export function LibraryRow({ review, href, isOpen, onBin, onRestore }: Props) {
  const { title, deletedAt, stance, rating, verdict } = review;
  const name = title || 'Untitled film';
  return (
    <li class="library-row" {...(isOpen && { 'data-open': true })}>
      <a class="library-row-link" href={href} {...(isOpen && { 'aria-current': 'true' as const })}>
        <span class="library-row-film">
          <FilmLine film={review} />
        </span>
        <span class="library-row-facts">
          <span class="library-row-byline">{bylineOf(review, review.origin)}</span>
          {stance && <StanceBadge stance={stance} />}
          {rating && <Stars rating={rating} />}
        </span>
        {verdict && (
          <span class="library-row-verdict" dir="auto">
            {verdict}
          </span>
        )}
      </a>
      {deletedAt === null ? (
        <IconButton label={`Move “${name}” to the bin`} icon={Trash2} onClick={() => onBin(review)} />
      ) : (
        <IconButton label={`Put “${name}” back`} icon={RotateCcw} onClick={() => onRestore(review)} />
      )}
    </li>
  );
}
