import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { actOfKey } from './grid-keys.ts';
import { HeadLine } from './HeadLine.tsx';
import type { Line, ReviewLine } from './list-lines.ts';
import { ReviewLineRow } from './ReviewLineRow.tsx';
import { useDrawnLines } from './use-drawn-lines.ts';
import { useVirtualLines } from './use-virtual-lines.ts';
import './library-grid.css';

/** Pixels over the list that stay in sight when another one begins. */
const lookBack = 80;

interface Props {
  label: string;
  /** What the list shows: another one begins at its first line. */
  place: string;
  /** Lines in all, headings among them. */
  count: number;
  lineAt: (at: number) => Line;
  isHead: (at: number) => boolean;
  /** More lines are coming, or others. */
  isBusy: boolean;
  selected: ReadonlySet<string>;
  /** Id of the review that is open beside the list. */
  open: string | null;
  hrefOf: (review: ReviewLine) => string;
  /** The lines from `from` to before `to` are near the screen. */
  onNear: (from: number, to: number) => void;
  /** Whether the review is selected, or those on all lines from the one that was chosen before. */
  onSelect: (review: ReviewLine, at: number, from: number | null) => void;
  onSelectAll: () => void;
  onClear: () => void;
  onBin: (review: ReviewLine) => void;
  onRestore: (review: ReviewLine) => void;
  /** The bin key: what is selected, else the line one is on. */
  onBinKey: (review: ReviewLine) => void;
}

/**
 * The list of the library as a grid that is drawn only where one looks. One line is in the order of the tab key at a
 * time; arrows, or j and k, go through the others.
 */
export function LibraryGrid(props: Props) {
  const { label, place, count, lineAt, isHead, isBusy, selected, open, hrefOf, onNear, onSelect, onBin, onRestore } =
    props;
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const current = Math.max(0, Math.min(active, count - 1));
  const anchor = useRef<number | null>(null);
  const wantsFocus: { current: boolean } = useRef(false);
  const { items, height, top, scrollTo } = useVirtualLines(list, { count, isHead, active: current });

  const from = items[0]?.index ?? 0;
  const to = (items.at(-1)?.index ?? -1) + 1;
  useEffect(() => onNear(from, to));

  const shown = useRef(place);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    anchor.current = null;
    setActive(0);
    if (scrollY > top) scrollBy(0, (list.current?.getBoundingClientRect().top ?? 0) - lookBack);
  }, [place, top]);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const line = list.current?.querySelector<HTMLElement>(`[data-at="${current}"]`);
    if (!line) return;
    wantsFocus.current = false;
    line.focus({ preventScroll: true });
  });

  const select = (review: ReviewLine, at: number, extends_: boolean) => {
    onSelect(review, at, extends_ ? anchor.current : null);
    anchor.current = at;
  };

  // What a line calls back changes at every render, and the line is not to be drawn anew for it.
  const latest = useRef({ select, onBin, onRestore });
  latest.current = { select, onBin, onRestore };
  const drawn = useDrawnLines(items);

  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || count === 0) return;
    const target = event.target as HTMLElement;
    // a link or a button on the line does what it does everywhere
    if (['Enter', ' '].includes(event.key) && !target.matches('[role=row]')) return;
    const act = actOfKey(event, current, count, isHead);
    if (!act) return;
    const line = lineAt(current);
    const review = line.kind === 'review' ? line.review : null;
    switch (act.act) {
      case 'move':
        if (act.extend && review && anchor.current === null) anchor.current = current;
        setActive(act.to);
        wantsFocus.current = true;
        scrollTo(act.to);
        if (act.extend) {
          const next = lineAt(act.to);
          if (next.kind === 'review') onSelect(next.review, act.to, anchor.current);
        }
        break;
      case 'open':
        if (review) location.hash = hrefOf(review);
        break;
      case 'select':
        if (review) select(review, current, false);
        break;
      case 'select-all':
        props.onSelectAll();
        break;
      case 'bin':
        if (review) props.onBinKey(review);
        break;
      case 'clear':
        if (selected.size === 0) return;
        props.onClear();
        break;
    }
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table can't be drawn in part, and would be read line by line
    <div
      ref={list}
      class="library-grid"
      role="grid"
      aria-label={label}
      aria-rowcount={count}
      aria-colcount={3}
      aria-multiselectable="true"
      aria-busy={isBusy}
      tabIndex={-1}
      onKeyDown={press}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowgroup" class="library-grid-lines" style={{ height: `${height}px` }}>
        {items.map(({ index, start }) => {
          const line = lineAt(index);
          const place = start - top;
          if (line.kind === 'head') return <HeadLine key={`h${index}`} at={index} head={line.head} place={place} />;
          const review = line.kind === 'review' ? line.review : null;
          const isActive = index === current;
          const isSelected = review !== null && selected.has(review.id);
          const isOpen = review !== null && review.id === open;
          const href = review ? hrefOf(review) : '#library';
          return drawn(index, [review, place, isActive, isSelected, isOpen, href], () => (
            <ReviewLineRow
              key={index}
              at={index}
              place={place}
              review={review}
              isActive={isActive}
              isSelected={isSelected}
              isOpen={isOpen}
              href={href}
              onFocus={() => setActive(index)}
              onSelect={(extend) => review && latest.current.select(review, index, extend)}
              onBin={() => review && latest.current.onBin(review)}
              onRestore={() => review && latest.current.onRestore(review)}
            />
          ));
        })}
      </div>
    </div>
  );
}
