import { useEffect } from 'preact/hooks';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import { draftKeyOfReview } from '../../lib/review/draft-key.ts';

/**
 * Goes on where somebody was interrupted: opens the own review whose change was left half done, or the new one begun
 * beside it (`new`). Looks once, when a film is opened.
 */
export function useLeftDraft(
  ask: typeof askBackground,
  ownIds: readonly string[],
  filmKey: string,
  open: (writing: string) => void,
) {
  useEffect(() => {
    if (ownIds.length === 0) return;
    let isOver = false;
    const places = [...ownIds.map((id) => [id, draftKeyOfReview(id)]), ['new', filmKey]] as [string, string][];
    const look = async () => {
      const drafts = await Promise.all(places.map(async ([, key]) => ask('readDraft', { key })));
      const left = places[drafts.findIndex((draft) => draft !== null)];
      if (left && !isOver) open(left[0]);
    };
    look().catch(console.error);
    return () => {
      isOver = true;
    };
  }, []);
}
