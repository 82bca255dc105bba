import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ReviewSummary } from '../../lib/review/summary.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { LibraryRow } from './LibraryRow.tsx';
import './library-list.css';

/** `more` may be asked for the next rows; `all` are here. */
export type ListState = 'loading' | 'more' | 'all' | 'failed';

interface Props {
  label: string;
  items: readonly ReviewSummary[];
  state: ListState;
  /** Id of the review that is open beside the list. */
  open: string | null;
  hrefOf: (id: string) => string;
  onMore: () => void;
  onBin: (review: ReviewSummary) => void;
  onRestore: (review: ReviewSummary) => void;
}

/** Rows that go on as one scrolls to their end; a button does the same. */
export function LibraryList({ label, items, state, open, hrefOf, onMore, onBin, onRestore }: Props) {
  const end = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  more.current = onMore;

  useEffect(() => {
    if (state !== 'more' || !end.current || !('IntersectionObserver' in window)) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && more.current(), {
      rootMargin: '600px',
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [state, items.length]);

  const rows = useMemo(
    () =>
      items.map((review) => (
        <LibraryRow
          key={review.id}
          review={review}
          href={hrefOf(review.id)}
          isOpen={review.id === open}
          onBin={onBin}
          onRestore={onRestore}
        />
      )),
    [items, open, hrefOf, onBin, onRestore],
  );

  return (
    <div class="library-list">
      <ul class="library-list-rows" aria-label={label} aria-busy={state === 'loading'}>
        {rows}
      </ul>
      <div ref={end} class="library-list-end">
        {state === 'loading' && <p role="status">Looking …</p>}
        {state === 'more' && (
          <Button look="quiet" onClick={onMore}>
            Show more
          </Button>
        )}
        {state === 'failed' && (
          <Notice
            kind="failed"
            actions={
              <Button size="small" onClick={onMore}>
                Try again
              </Button>
            }
          >
            The library did not answer.
          </Notice>
        )}
      </div>
    </div>
  );
}
