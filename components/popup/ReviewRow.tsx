import { ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { bylineOf } from '../../lib/review/byline.ts';
import type { Review } from '../../lib/review/schema.ts';
import { ProsAndCons } from '../ProsAndCons.tsx';
import { StanceBadge } from '../StanceBadge.tsx';
import { Stars } from '../Stars.tsx';
import './review-row.css';

interface Props {
  review: Review;
  /** Why it is shown for this film, in short phrases; empty where it was asked for. */
  reasons?: readonly string[];
  open?: boolean;
  /** Under it, once it is open: buttons, a note. */
  children?: ComponentChildren;
}

/** One review in a list: whose, what it comes to, its verdict; opened, what speaks for and against. */
export function ReviewRow({ review, reasons = [], open = false, children }: Props) {
  const { stance, rating, verdict, pros, cons } = review;
  return (
    <details class="review-row" open={open}>
      <summary class="review-row-summary">
        <span class="review-row-head">
          <ChevronRight class="review-row-sign" aria-hidden="true" />
          <span class="review-row-author">{bylineOf(review, review.origin.kind)}</span>
          {rating && <Stars rating={rating} />}
        </span>
        {(stance || verdict) && (
          <span class="review-row-verdict" dir="auto">
            {stance && <StanceBadge stance={stance} />} {verdict}
          </span>
        )}
      </summary>
      <div class="review-row-body">
        <ProsAndCons pros={pros} cons={cons} level={2} />
        {reasons.length > 0 && <p class="review-row-reasons">{`Shown because: ${reasons.join(', ')}.`}</p>}
        {children}
      </div>
    </details>
  );
}
