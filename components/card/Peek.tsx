import type { Ref } from 'preact';
import type { FilmView } from '../../lib/browser/film-view.ts';
import { isOwn } from '../../lib/review/is-own.ts';
import { formatRating } from '../../lib/review/rating.ts';
import { saysSomething } from '../../lib/review/says-something.ts';
import type { Review } from '../../lib/review/schema.ts';
import { FilmLine } from '../FilmLine.tsx';
import { StanceBadge, StanceShape, stanceWords } from '../StanceBadge.tsx';
import { Stars } from '../Stars.tsx';
import { nameReviewer, signReview } from './name-reviewer.ts';
import './peek.css';

interface Props {
  view: FilmView;
  /** Plot details may be shown. */
  mayTell: boolean;
  onClose: () => void;
  sized: Ref<HTMLElement>;
}

/** More of them are counted. */
const mostOthers = 3;

/** What is stored about a film of a list, in a few lines: the first review's verdict, and how others took it. */
export function Peek({ view, mayTell, onClose, sized }: Props) {
  const [first, ...others] = view.shown.map(({ review }) => review).filter(saysSomething);
  if (!first) return null;
  const title = first.film.title || view.sighting.film.title;
  return (
    <section class="peek" aria-label="Lobby Card" ref={sized} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <div class="peek-said" role="status">
        <p class="peek-film">
          <FilmLine film={{ title, year: first.film.year ?? view.sighting.film.year }} />
        </p>
        {(first.stance || first.rating) && (
          <p class="peek-mark">
            {first.stance && <StanceBadge stance={first.stance} />}
            {first.rating && <Stars rating={first.rating} />}
          </p>
        )}
        <Verdict review={first} mayTell={mayTell} />
        <p class="peek-signed">{signReview(first)}</p>
        {others.length > 0 && <Others reviews={others} />}
      </div>
    </section>
  );
}

function Verdict({ review, mayTell }: { review: Review; mayTell: boolean }) {
  const { verdict, spoiler, origin } = review;
  if (!verdict) return null;
  if (spoiler && !mayTell && !isOwn(origin.kind)) {
    return <p class="peek-kept">It gives the plot away. The film’s page has it.</p>;
  }
  return (
    <p class="peek-verdict" dir="auto">
      {verdict}
    </p>
  );
}

function Others({ reviews }: { reviews: readonly Review[] }) {
  const rest = reviews.length - mostOthers;
  return (
    <ul class="peek-others">
      {reviews.slice(0, mostOthers).map((review) => {
        const { id, stance, rating } = review;
        return (
          <li key={id}>
            {stance && <StanceShape stance={stance} />}
            <span class="peek-other" dir="auto">
              {nameReviewer(review)}
            </span>
            <span class="unseen">{stance && `: ${stanceWords[stance]}`}</span>
            {rating && <span class="peek-rating">{formatRating(rating)}</span>}
          </li>
        );
      })}
      {rest > 0 && <li>{`and ${rest} more`}</li>}
    </ul>
  );
}
