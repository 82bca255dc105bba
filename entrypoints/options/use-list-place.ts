import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where a review takes the place of its list: the review begins at its top, and the list comes back where it was left. */
export function useListPlace(list: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const left = useRef(0);
  const wasHidden: { current: boolean } = useRef(false);
  useLayoutEffect(() => {
    if (isOpen) {
      wasHidden.current = list.current !== null && getComputedStyle(list.current).display === 'none';
      if (wasHidden.current) scrollTo(0, 0);
      return;
    }
    if (wasHidden.current) scrollTo(0, left.current);
    const note = () => {
      left.current = scrollY;
    };
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, [isOpen, list]);
}
