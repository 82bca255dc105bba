import { useEffect, useRef } from 'preact/hooks';
import type { Extent } from '../../lib/formats/article/text/piece.ts';
import { cutText } from './cut-text.ts';
import './article-text.css';

interface Props {
  text: string;
  /** Where the field that is being looked at was read. */
  marked: readonly Extent[];
  /** What was left out. */
  noise: readonly Extent[];
}

/** The text as it was pasted: marked where a field came from, struck through where it was left out. */
export function ArticleText({ text, marked, noise }: Props) {
  const root = useRef<HTMLElement>(null);

  useEffect(() => {
    const mark = root.current?.querySelector('mark');
    const box = mark?.parentElement;
    if (!mark || !box) return;
    const { top, bottom } = mark.getBoundingClientRect();
    const seen = box.getBoundingClientRect();
    // Only the box scrolls, never the page under the hand that points.
    if (top < seen.top || bottom > seen.bottom) box.scrollTop += top - seen.top - seen.height / 4;
  }, [marked]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard
    <section class="article-text" ref={root} tabIndex={0} aria-label="The text as it was pasted" dir="auto">
      {cutText(text, marked, noise).map(({ text: words, start, isMarked, isNoise }) => {
        if (isMarked) return <mark key={start}>{words}</mark>;
        if (isNoise) return <s key={start}>{words}</s>;
        return <span key={start}>{words}</span>;
      })}
    </section>
  );
}
