import { Search } from 'lucide-preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { bylineOf } from '../../lib/review/byline.ts';
import type { ReviewSummary } from '../../lib/review/summary.ts';
import { Button } from '../Button.tsx';
import { FilmLine } from '../FilmLine.tsx';
import { StanceShape, stanceWords } from '../StanceBadge.tsx';
import { Stars } from '../Stars.tsx';
import '../field.css';
import './library-search.css';

/** What a search has come to so far. */
export type SearchState = 'searching' | 'found' | 'failed';

interface Props {
  label: string;
  query: string;
  onQuery: (query: string) => void;
  state: SearchState;
  results: readonly ReviewSummary[];
  /** There are more than these. */
  hasMore: boolean;
  onMore: () => void;
  /** A result was chosen. */
  onChoose: (review: ReviewSummary) => void;
  /** The field takes the focus when it appears. */
  focused?: boolean;
}

/** The library to search by title; arrow keys go from the field through the results. */
export function LibrarySearch({ label, focused = false, ...search }: Props) {
  const { query, onQuery, state, results, hasMore, onMore, onChoose } = search;
  const id = useId();
  const root = useRef<HTMLElement>(null);

  useEffect(() => {
    if (focused) root.current?.querySelector('input')?.focus();
  }, []);

  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || !root.current) return;
    const stops = [...root.current.querySelectorAll<HTMLElement>('input, .library-search-result')];
    const next = stops[stops.indexOf(event.target as HTMLElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <search class="library-search" ref={root} onKeyDown={step}>
      <label class="unseen" for={id}>
        {label}
      </label>
      <div class="library-search-box">
        <Search class="library-search-sign" aria-hidden="true" />
        <input
          id={id}
          class="field-input library-search-field"
          type="search"
          value={query}
          placeholder={label}
          maxLength={300}
          autocomplete="off"
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </div>
      <p class="library-search-count" role="status">
        {tell(state, query, results.length, hasMore)}
      </p>
      <ul>
        {results.map((review) => (
          <li key={review.id}>
            <button type="button" class="library-search-result" onClick={() => onChoose(review)}>
              <Result review={review} />
            </button>
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button size="small" onClick={onMore}>
          Show more
        </Button>
      )}
    </search>
  );
}

function Result({ review }: { review: ReviewSummary }) {
  const { stance, rating, verdict, origin } = review;
  return (
    <>
      <FilmLine film={review} />
      <span class="library-search-more">
        {stance && (
          <>
            <StanceShape stance={stance} />
            <span class="unseen">{stanceWords[stance]}</span>
          </>
        )}
        {rating && <Stars rating={rating} />}
        <span class="library-search-author">{bylineOf(review, origin)}</span>
      </span>
      {verdict && (
        <span class="library-search-verdict" dir="auto">
          {verdict}
        </span>
      )}
    </>
  );
}

function tell(state: SearchState, query: string, count: number, hasMore: boolean): string {
  if (state === 'failed') return 'The library could not be searched. Try once more.';
  if (state === 'searching' && count === 0) return 'Searching …';
  if (query.trim() === '') return count === 0 ? '' : 'Last changed';
  if (count === 0) return 'Nothing in your library goes by that.';
  return hasMore ? `The first ${count}` : `${count} found`;
}
