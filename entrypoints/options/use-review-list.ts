import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ListState } from '../../components/options/LibraryList.tsx';
import type { ReviewSummary } from '../../lib/review/summary.ts';
import type { Outside } from './outside.ts';

interface List {
  items: ReviewSummary[];
  next: string | null;
  state: ListState;
}

/** How long typing, or a flurry of changes, rests before the library is asked. */
const restMs = 120;

/** Reviews page after page. After a change of the library as many are read anew as were there. */
export function useReviewList({ ask, watch }: Outside, query: string, bin: boolean) {
  const [list, setList] = useState<List>({ items: [], next: null, state: 'loading' });
  const shown = useRef(list);
  shown.current = list;
  // Every reading has a number: an answer to an older one comes too late.
  const turn = useRef(0);

  const read = useCallback(
    async (from: Pick<List, 'items' | 'next'>, atLeast: number) => {
      turn.current += 1;
      const mine = turn.current;
      setList((now) => ({ ...now, state: 'loading' }));
      try {
        const items = [...from.items];
        let { next } = from;
        do {
          const page = await ask('listReviews', { query, bin, after: next });
          if (mine !== turn.current) return;
          items.push(...page.items);
          next = page.next;
        } while (next !== null && items.length < atLeast);
        setList({ items, next, state: next === null ? 'all' : 'more' });
      } catch (reason) {
        console.error(reason);
        if (mine === turn.current) setList((now) => ({ ...now, state: 'failed' }));
      }
    },
    [ask, query, bin],
  );

  useEffect(() => {
    let timer = setTimeout(() => void read({ items: [], next: null }, 1), query === '' ? 0 : restMs);
    const stop = watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void read({ items: [], next: null }, shown.current.items.length), restMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [read, watch, query]);

  const onMore = useCallback(() => {
    const { items, next, state } = shown.current;
    if (state !== 'loading') void read({ items, next }, items.length + 1);
  }, [read]);

  return { items: list.items, state: list.state, onMore };
}
