import { LibrarySearch } from '../../components/popup/LibrarySearch.tsx';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import { useSearch } from './use-search.ts';

interface Props {
  ask: typeof askBackground;
  /** Changes whenever the library does. */
  news: unknown;
  onFound: (reviewId: string) => void;
}

/** "This page is about …": the review that a page was not recognised by. */
export function FindScreen({ ask, news, onFound }: Props) {
  const search = useSearch((query, after) => ask('listReviews', { query, bin: false, after }), news);
  return (
    <>
      <h2 class="popup-heading">This page is about …</h2>
      <LibrarySearch {...search} label="Find the film in your library" focused onChoose={({ id }) => onFound(id)} />
    </>
  );
}
