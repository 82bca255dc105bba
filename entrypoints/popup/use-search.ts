import { useEffect, useState } from 'preact/hooks';
import type { SearchState } from '../../components/popup/LibrarySearch.tsx';
import type { Page } from '../../lib/browser/messages/reviews.ts';
import type { ReviewSummary } from '../../lib/review/summary.ts';

/** How long typing rests before the library is asked. */
const restMs = 120;

/** One page of what the library finds; `after` null is the first. */
export type Search = (query: string, after: string | null) => Promise<Page<ReviewSummary>>;

/** The library's answer to what is typed, asked again with every `news`; an answer that comes too late is dropped. */
export function useSearch(search: Search, news: unknown) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<{ items: ReviewSummary[]; next: string | null }>({ items: [], next: null });
  const [state, setState] = useState<SearchState>('searching');

  useEffect(() => {
    let isOver = false;
    const look = async () => {
      try {
        const page = await search(query, null);
        if (isOver) return;
        setFound(page);
        setState('found');
      } catch {
        if (!isOver) setState('failed');
      }
    };
    setState('searching');
    const timer = setTimeout(() => void look(), query === '' ? 0 : restMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [query, news]);

  const more = async () => {
    try {
      const page = await search(query, found.next);
      setFound((now) => (now === found ? { items: [...found.items, ...page.items], next: page.next } : now));
    } catch {
      setState('failed');
    }
  };

  return {
    query,
    onQuery: setQuery,
    state,
    results: found.items,
    hasMore: found.next !== null,
    onMore: () => void more(),
  };
}
