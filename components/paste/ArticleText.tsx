import { useEffect, useRef } from 'preact/hooks';
import type { Extent } from '../../lib/formats/article/text/piece.ts';
import { cutText, type Stretch } from './cut-text.ts';
import { findFrontData } from './front-data.ts';
import { findHeadingLines } from './heading-lines.ts';
import './article-text.css';

interface Props {
  text: string;
  /** How it came here. */
  label?: string;
  /** Where the field that is being looked at was read. */
  marked: readonly Extent[];
  /** What was left out. */
  noise: readonly Extent[];
}

/** The text as it came: marked where a field was read, struck through where it was left out. */
export function ArticleText({ text, label = 'The text as it was pasted', marked, noise }: Props) {
  const root = useRef<HTMLElement>(null);

  useEffect(() => {
    const box = root.current;
    const mark = box?.querySelector('mark');
    if (!mark || !box) return;
    const { top, bottom } = mark.getBoundingClientRect();
    const seen = box.getBoundingClientRect();
    // Only the box scrolls, never the page under the hand that points.
    if (top < seen.top || bottom > seen.bottom) box.scrollTop += top - seen.top - seen.height / 4;
  }, [marked]);

  const data = findFrontData(text);
  const headings = findHeadingLines(text);
  const at = [
    ...(data ? [data.start, data.end, data.textStart] : []),
    ...headings.flatMap(({ start, wordsStart, end }) => [start, wordsStart, end]),
  ];
  const signs = new Set(headings.map(({ start }) => start));
  const stretches = cutText(text, marked, noise, at).filter(({ start }) => !signs.has(start));
  const show = ({ text: words, start, isMarked, isNoise }: Stretch) => {
    const isHeading = headings.some((line) => line.wordsStart <= start && start < line.end);
    const shown = isHeading ? <b>{words}</b> : words;
    if (isMarked) return <mark key={start}>{shown}</mark>;
    if (isNoise) return <s key={start}>{shown}</s>;
    return <span key={start}>{shown}</span>;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard
    <section class="article-text" ref={root} tabIndex={0} aria-label={label} dir="auto">
      {data && (
        <div class="article-text-data">
          {stretches.filter(({ start }) => start >= data.start && start < data.end).map(show)}
        </div>
      )}
      {stretches.filter(({ start }) => start >= (data?.textStart ?? 0)).map(show)}
    </section>
  );
}
