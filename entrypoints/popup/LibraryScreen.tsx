import { PenLine, Scissors } from 'lucide-preact';
import { Button } from '../../components/Button.tsx';
import { Beginnings } from '../../components/popup/Beginnings.tsx';
import { LibrarySearch } from '../../components/popup/LibrarySearch.tsx';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import { useSearch } from './use-search.ts';

interface Props {
  ask: typeof askBackground;
  /** Changes whenever the library does. */
  news: unknown;
  /** Nothing to search, and nothing that ought to be there. */
  isNew: boolean;
  /** Why there is no film to write about: the page shows none, or can't be read. Null where there is no page. */
  whyNoFilm: string | null;
  /** Null where there is no page that can be clipped. */
  onClip: (() => void) | null;
  onOpen: (id: string) => void;
  onWrite: () => void;
  onStarters: () => void;
}

/** On a page of no film: the library to search, and a film to add by hand. */
export function LibraryScreen({ ask, news, isNew, whyNoFilm, onClip, onOpen, onWrite, onStarters }: Props) {
  const search = useSearch((query, after) => ask('listReviews', { query, bin: false, after }), news);
  if (isNew)
    return <Beginnings onClip={onClip} onWrite={onWrite} paste="/options.html#paste" onStarters={onStarters} />;
  return (
    <>
      {whyNoFilm && <p class="popup-why">{whyNoFilm}</p>}
      {onClip && (
        <Button look="primary" onClick={onClip}>
          <Scissors aria-hidden="true" />
          Clip this review
        </Button>
      )}
      <Button onClick={onWrite}>
        <PenLine aria-hidden="true" />
        Add a film by hand
      </Button>
      <LibrarySearch {...search} label="Search your library" focused onChoose={({ id }) => onOpen(id)} />
    </>
  );
}
