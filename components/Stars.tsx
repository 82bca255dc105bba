import { countStars } from '../lib/review/count-stars.ts';
import { formatRating, type Rating } from '../lib/review/rating.ts';
import './stars.css';

const most = 5;
const starAt = (x: number) => `M${x + 10} 1.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.2-4.1 5.8-.8z`;
const leftHalfAt = (x: number) => `M${x + 10} 1.6v13.3l-5.2 2.7 1-5.8-4.2-4.1 5.8-.8z`;

/** One path for all of them: a list shows some hundred stars, and an element each is what drawing it takes longest for. */
function pathOf(stars: number): string {
  const whole = Array.from({ length: Math.floor(stars) }, (_, n) => starAt(n * 20));
  return [...whole, Number.isInteger(stars) ? '' : leftHalfAt(whole.length * 20)].join('');
}

const outlines = pathOf(most);
const fillings = Array.from({ length: most * 2 + 1 }, (_, halves) => pathOf(halves / 2));

/** A rating to look at: five stars in halves, and the number on its own scale. */
export function Stars({ rating, figure = true }: { rating: Rating; figure?: boolean }) {
  return (
    <span class="stars">
      <span class="unseen">{`Rated ${formatRating(rating)}`}</span>
      <svg class="stars-row" viewBox="0 0 100 20" aria-hidden="true">
        <path class="stars-empty" d={outlines} />
        <path class="stars-full" d={fillings[countStars(rating) * 2]} />
      </svg>
      {figure && (
        <span class="stars-figure" aria-hidden="true">
          {formatRating(rating)}
        </span>
      )}
    </span>
  );
}
