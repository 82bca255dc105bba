import { bylineOf } from '../../lib/review/byline.ts';
import type { Review } from '../../lib/review/schema.ts';
import { Button } from '../Button.tsx';
import { FilmLine } from '../FilmLine.tsx';
import './offered-reviews.css';

interface Props {
  reviews: readonly Review[];
  onYes: (id: string) => void;
  onNo: (id: string) => void;
}

/** Reviews that may be about the film: asked, never guessed. Nothing where there are none. */
export function OfferedReviews({ reviews, onYes, onNo }: Props) {
  if (reviews.length === 0) return null;
  return (
    <section class="offered-reviews" aria-label="Is it one of these?">
      <h2 class="offered-reviews-question">Is it one of these?</h2>
      <ul>
        {reviews.map(({ id, film, author, publisher, origin, verdict }) => (
          <li key={id} class="offered-reviews-one">
            <div class="offered-reviews-text">
              <FilmLine film={film} />
              <p class="offered-reviews-more">
                {[film.directors.join(', '), bylineOf({ author, publisher }, origin.kind)].filter(Boolean).join(' · ')}
              </p>
              {verdict && <p class="offered-reviews-more offered-reviews-verdict">{verdict}</p>}
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
