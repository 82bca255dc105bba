import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';

interface Lines {
  count: number;
  isHead: (at: number) => boolean;
  /** A line that is always there, wherever one has scrolled: it has the focus. */
  active: number;
}

/** Pixels, until the first rows have been measured. */
const guess = { row: 76, head: 44 };
/** Lines beyond what is on the screen, once that is painted. */
const overscan = 8;

/** Which lines are near the screen, and where: the page scrolls, the list is as tall as all its lines. */
export function useVirtualLines(list: RefObject<HTMLElement | null>, { count, isHead, active }: Lines) {
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const [sizes, setSizes] = useState(guess);
  const [top, setTop] = useState(0);
  const [beyond, setBeyond] = useState(0);
  const estimateSize = useCallback((at: number) => (isHead(at) ? sizes.head : sizes.row), [isHead, sizes]);

  const virtualizer = useMemo(
    () =>
      new Virtualizer<Window, HTMLElement>({
        count: 0,
        getScrollElement: () => window,
        estimateSize: () => guess.row,
        scrollToFn: windowScroll,
        observeElementRect: observeWindowRect,
        observeElementOffset: observeWindowOffset,
        initialRect: { width: innerWidth, height: innerHeight },
        onChange: () => draw(null),
      }),
    [],
  );
  virtualizer.setOptions({
    ...virtualizer.options,
    count,
    estimateSize,
    overscan: beyond,
    scrollMargin: top,
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range);
      if (active >= range.count || near.length === 0 || near.includes(active)) return near;
      return active < (near[0] ?? 0) ? [active, ...near] : [...near, active];
    },
  });
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, estimateSize]);

  useEffect(() => {
    if (count === 0) return;
    const frame = requestAnimationFrame(() => setBeyond(overscan));
    return () => cancelAnimationFrame(frame);
  }, [count === 0]);

  // Rows are all of one height, which follows from the text size and the width: one of each kind is measured.
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => {
      setTop(Math.round(element.getBoundingClientRect().top + scrollY));
      const heightOf = (line: string) => element.querySelector<HTMLElement>(line)?.offsetHeight;
      setSizes((now) => {
        const row = heightOf('.library-line-review, .library-line-waiting') || now.row;
        const head = heightOf('.library-line-head') || now.head;
        return row === now.row && head === now.head ? now : { row, head };
      });
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    watcher.observe(document.body);
    return () => watcher.disconnect();
  }, [list, count === 0]);

  return {
    items: virtualizer.getVirtualItems() as readonly VirtualItem[],
    height: virtualizer.getTotalSize(),
    top,
    /** As little as is needed for the line to be seen. */
    scrollTo: (at: number) => virtualizer.scrollToIndex(at, { align: 'auto' }),
  };
}
