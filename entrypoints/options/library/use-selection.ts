import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReviewLine } from '../../../components/options/library/list-lines.ts';

const none: ReadonlySet<string> = new Set();

/** Which reviews are selected. `place` is what they are selected in: elsewhere there are none. */
export function useSelection(place: string, readIds: (from: number, to: number) => Promise<string[]>, count: number) {
  const [selected, setSelected] = useState(none);
  useEffect(() => setSelected(none), [place]);

  /** From the line that was chosen before, all between; else the one, on or off. */
  const onSelect = useCallback(
    (review: ReviewLine, at: number, from: number | null) => {
      if (from === null) {
        setSelected((now) => {
          const next = new Set(now);
          if (!next.delete(review.id)) next.add(review.id);
          return next;
        });
        return;
      }
      void readIds(Math.min(from, at), Math.max(from, at) + 1).then((ids) =>
        setSelected((now) => new Set([...now, ...ids])),
      );
    },
    [readIds],
  );
  const onAll = useCallback(() => void readIds(0, count).then((ids) => setSelected(new Set(ids))), [readIds, count]);
  const onClear = useCallback(() => setSelected(none), []);
  return { selected, onSelect, onAll, onClear };
}
