import { countStars } from '../lib/review/count-stars.ts';
import { formatRating, type Rating } from '../lib/review/rating.ts';
import './stars.css';

const five = [0, 1, 2, 3, 4];
const star = 'M10 1.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8L10 14.9l-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z';
const leftHalf = 'M10 1.6v13.3l-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z';

/** A rating to look at: five stars in halves, and the number on its own scale. */
export function Stars({ rating, figure = true }: { rating: Rating; figure?: boolean }) {
  const stars = countStars(rating);
  return (
    <span class="stars">
      <span class="unseen">{`Rated ${formatRating(rating)}`}</span>
      <svg class="stars-row" viewBox="0 0 100 20" aria-hidden="true">
        {five.map((n) => (
          <g key={n} transform={`translate(${n * 20} 0)`}>
            <path class="stars-empty" d={star} />
            {stars >= n + 0.5 && <path class="stars-full" d={stars >= n + 1 ? star : leftHalf} />}
          </g>
        ))}
      </svg>
      {figure && (
        <span class="stars-figure" aria-hidden="true">
          {formatRating(rating)}
        </span>
      )}
    </span>
  );
}
