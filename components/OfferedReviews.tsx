import type { MatchedReview } from '../lib/browser/film-view.ts';
import { bylineOf } from '../lib/review/byline.ts';
import type { Review } from '../lib/review/schema.ts';
import { Button } from './Button.tsx';
import { FilmLine } from './FilmLine.tsx';
import './offered-reviews.css';

interface Props {
  offered: readonly MatchedReview[];
  onYes: (id: string) => void;
  onNo: (id: string) => void;
}

/** Reviews that may be about the film: asked, never guessed. Nothing where there are none. */
export function OfferedReviews({ offered, onYes, onNo }: Props) {
  if (offered.length === 0) return null;
  return (
    <section class="offered-reviews" aria-label="Is it one of these?">
      <h2 class="offered-reviews-question">Is it one of these?</h2>
      <ul>
        {offered.map(({ review: { id, film, author, publisher, origin, verdict }, reasons }) => (
          <li key={id} class="offered-reviews-one">
            <div class="offered-reviews-text">
              <FilmLine film={film} />
              <p class="offered-reviews-more">
                {[film.directors.join(', '), bylineOf({ author, publisher }, origin.kind)].filter(Boolean).join(' · ')}
              </p>
              {verdict && <p class="offered-reviews-more offered-reviews-verdict">{verdict}</p>}
              {reasons.length > 0 && <p class="offered-reviews-why">{`Asked because: ${reasons.join(', ')}.`}</p>}
            </div>
            <Button size="small" aria-label={`Yes, it is ${nameOf(film)}`} onClick={() => onYes(id)}>
              Yes
            </Button>
            <Button size="small" look="quiet" aria-label={`No, it is not ${nameOf(film)}`} onClick={() => onNo(id)}>
              No
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf({ title, year }: Review['film']): string {
  return [title || 'this film', year && `(${year})`].filter(Boolean).join(' ');
}
