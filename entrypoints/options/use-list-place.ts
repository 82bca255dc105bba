import { useLayoutEffect, useRef } from 'preact/hooks';

/** As in options.css: a review then takes the place of the list. */
const isNarrow = () => 'matchMedia' in window && matchMedia('(max-width: 70rem)').matches;

/** Where the list takes turns with a review: the review begins at its top, and the list comes back where it was left. */
export function useListPlace(isOpen: boolean): void {
  const left = useRef(0);
  useLayoutEffect(() => {
    if (isOpen) {
      if (isNarrow()) scrollTo(0, 0);
      return;
    }
    if (isNarrow()) scrollTo(0, left.current);
    const note = () => {
      left.current = scrollY;
    };
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, [isOpen]);
}
