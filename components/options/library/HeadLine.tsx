import type { GroupHead } from '../../../lib/library/group-rows.ts';
import { plural } from '../plural.ts';

interface Props {
  at: number;
  head: GroupHead;
  /** Pixels below the top of the list. */
  place: number;
}

/** A heading among the lines. */
export function HeadLine({ at, head, place }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see LibraryGrid
    // biome-ignore lint/a11y/useFocusableInteractive: headings are walked over
    <div role="row" class="library-line-head" style={{ transform: `translateY(${place}px)` }} aria-rowindex={at + 1}>
      {/* biome-ignore lint/a11y/useSemanticElements: see LibraryGrid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
      <div role="rowheader" class="library-line-heading" aria-colspan={3}>
        <bdi class="library-line-name">{head.name ?? 'Not known'}</bdi>
        <span class="library-line-count">{plural(head.count, 'review')}</span>
      </div>
    </div>
  );
}
