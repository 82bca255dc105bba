import { RotateCcw, Trash2 } from 'lucide-preact';
import { bylineOf } from '../../../lib/review/byline.ts';
import { FilmLine } from '../../FilmLine.tsx';
import { IconButton } from '../../IconButton.tsx';
import { StanceBadge } from '../../StanceBadge.tsx';
import { Stars } from '../../Stars.tsx';
import type { ReviewLine } from './list-lines.ts';

interface Props {
  at: number;
  /** Pixels below the top of the list. */
  place: number;
  /** Null while it is on its way. */
  review: ReviewLine | null;
  /** The one line that the tab key stops at. */
  isActive: boolean;
  isSelected: boolean;
  isOpen: boolean;
  href: string;
  onFocus: () => void;
  /** `extend`: from the line that was chosen before to this one. */
  onSelect: (extend: boolean) => void;
  onBin: () => void;
  onRestore: () => void;
}

/** One review in the list: film, whose, what it comes to. In the bin the way back takes the place of the way there. */
export function ReviewLineRow({ at, place, review, isActive, isSelected, isOpen, href, onFocus, ...on }: Props) {
  const stop = isActive ? 0 : -1;
  const name = review?.title || 'Untitled film';
  if (!review) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: see LibraryGrid
      <div
        role="row"
        class="library-line-waiting"
        style={{ transform: `translateY(${place}px)` }}
        aria-rowindex={at + 1}
        data-at={at}
        tabIndex={stop}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: see LibraryGrid */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the row is */}
        <div role="gridcell" aria-colspan={3}>
          <span class="unseen">On its way</span>
        </div>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: see LibraryGrid
    <div
      role="row"
      class="library-line-review"
      style={{ transform: `translateY(${place}px)` }}
      aria-rowindex={at + 1}
      aria-selected={isSelected}
      data-at={at}
      data-open={isOpen}
      tabIndex={stop}
      onFocusIn={onFocus}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see LibraryGrid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row is */}
      <div role="gridcell" class="library-line-check">
        <input
          type="checkbox"
          aria-label={`Select “${name}”`}
          checked={isSelected}
          tabIndex={stop}
          onClick={(event) => on.onSelect(event.shiftKey)}
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see LibraryGrid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row is */}
      <div role="gridcell" class="library-line-cell">
        <a
          class="library-line-link"
          href={href}
          tabIndex={stop}
          {...(isOpen && { 'aria-current': 'true' as const })}
          onClick={(event) => {
            if (!event.shiftKey) return;
            // here, as in every list, shift takes all the lines between; not a new window
            event.preventDefault();
            on.onSelect(true);
          }}
        >
          <Told review={review} />
        </a>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see LibraryGrid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row is */}
      <div role="gridcell" class="library-line-act">
        {review.deletedAt === null ? (
          <IconButton label={`Move “${name}” to the bin`} icon={Trash2} tabIndex={stop} onClick={on.onBin} />
        ) : (
          <IconButton label={`Put “${name}” back`} icon={RotateCcw} tabIndex={stop} onClick={on.onRestore} />
        )}
      </div>
    </div>
  );
}

function Told({ review }: { review: ReviewLine }) {
  const { stance, rating, verdict, takes } = review;
  return (
    <>
      <span class="library-line-film">
        <FilmLine film={review} />
      </span>
      <span class="library-line-facts">
        <span class="library-line-byline">{takes > 1 ? `${takes} reviews` : bylineOf(review, review.origin)}</span>
        {stance && <StanceBadge stance={stance} />}
        {rating && <Stars rating={rating} />}
      </span>
      {verdict && (
        <span class="library-line-verdict" dir="auto">
          {verdict}
        </span>
      )}
    </>
  );
}
