import { X } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { describeStars, ratingOfStars } from '../lib/review/stars.ts';
import { IconButton } from './IconButton.tsx';
import { rateByKey, rateByPointer } from './rating-keys.ts';
import { Stars } from './Stars.tsx';
import './rating-input.css';

interface Props {
  /** In halves, 0.5 to 5; null is not rated. */
  stars: number | null;
  onChange: (stars: number | null) => void;
}

/** Five stars to set in halves: by pointer, left or right half of a star; by keyboard as a slider. */
export function RatingInput({ stars, onChange }: Props) {
  const [hovered, setHovered] = useState<number | null>(null);
  const lastKey = useRef('');

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rated = rateByKey(stars, event.key, lastKey.current);
    lastKey.current = event.key;
    if (rated === undefined) return;
    event.preventDefault();
    // A pointer that happens to rest on the stars must not hide what the key says.
    setHovered(null);
    if (rated !== stars) onChange(rated);
  };

  const point = (event: PointerEvent, isPressed: boolean) => {
    const row = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const rated = rateByPointer((event.clientX - row.left) / row.width);
    setHovered(event.pointerType === 'touch' ? null : rated);
    if (isPressed && rated !== stars) onChange(rated);
  };

  return (
    <div class="rating-input">
      <div
        class="rating-input-row"
        role="slider"
        tabIndex={0}
        aria-label="Rating"
        aria-valuemin={0}
        aria-valuemax={5}
        aria-valuenow={stars ?? 0}
        aria-valuetext={describeStars(stars)}
        onKeyDown={press}
        onPointerDown={(event) => event.button === 0 && point(event, true)}
        onPointerMove={(event) => point(event, event.buttons === 1)}
        onPointerLeave={() => setHovered(null)}
      >
        <Stars rating={ratingOfStars(hovered ?? stars ?? 0)} figure={false} />
      </div>
      <span class="rating-input-figure" aria-hidden="true">
        {(hovered ?? stars) === null ? 'Not rated' : `${hovered ?? stars} of 5`}
      </span>
      {stars !== null && (
        // Not a stop on the way from stars to verdict: on the stars, Delete and 0 do the same.
        <IconButton label="Take the rating away" icon={X} tabIndex={-1} onClick={() => onChange(null)} />
      )}
    </div>
  );
}
