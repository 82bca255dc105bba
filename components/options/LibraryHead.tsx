import { Search } from 'lucide-preact';
import type { Counts } from '../../lib/browser/messages/reviews.ts';
import { plural } from './plural.ts';
import './library-head.css';
import '../field.css';

interface Props {
  counts: Counts | null;
  bin: boolean;
  query: string;
  onQuery: (query: string) => void;
}

/** Library or bin, how much is in each, and the search. */
export function LibraryHead({ counts, bin, query, onQuery }: Props) {
  const searched = bin ? 'bin' : 'library';
  return (
    <div class="library-head">
      <nav class="library-head-shelves" aria-label="Library and bin">
        <a class="library-head-shelf" href="#library" {...(!bin && { 'aria-current': 'page' as const })}>
          {counts ? plural(counts.reviews, 'review') : 'Reviews'}
        </a>
        <a class="library-head-shelf" href="#library/bin" {...(bin && { 'aria-current': 'page' as const })}>
          {counts ? `${counts.binned.toLocaleString('en')} in the bin` : 'Bin'}
        </a>
      </nav>
      <label class="library-head-search">
        <span class="unseen">Search the {searched}</span>
        <Search class="library-head-glass" aria-hidden="true" />
        <input
          class="field-input library-head-input"
          type="search"
          value={query}
          placeholder={`Search the ${searched}`}
          maxLength={300}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </label>
    </div>
  );
}
