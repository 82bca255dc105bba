import { LibrarySearch } from '../../components/popup/LibrarySearch.tsx';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import { useSearch } from '../popup/use-search.ts';

interface Props {
  ask: typeof askBackground;
  ticket: string;
  onFound: (reviewId: string) => void;
}

/** "This page is about …" on the card: any stored review, found by its title. */
export function FindFilm({ ask, ticket, onFound }: Props) {
  const search = useSearch((query, after) => ask('searchFromCard', { ticket, query, after }), ticket);
  return <LibrarySearch {...search} label="Find the film in your library" focused onChoose={({ id }) => onFound(id)} />;
}
