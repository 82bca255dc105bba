import type { SetAside } from '../../lib/formats/article/noise/set-aside.ts';
import { Disclosure } from '../Disclosure.tsx';
import { plural } from '../options/plural.ts';
import './left-out.css';

/** Longer words are cut. */
const glimpse = 160;

/** What of the text is not in the review, and why. */
export function LeftOut({ text, setAside }: { text: string; setAside: readonly SetAside[] }) {
  if (setAside.length === 0) return null;
  const inOrder = [...setAside].sort((a, b) => a.extent.start - b.extent.start);
  return (
    <Disclosure summary="Left out" glimpse={plural(setAside.length, 'place')}>
      <ul class="left-out">
        {inOrder.map(({ extent: { start, end }, reason }) => (
          <li key={start}>
            <strong>{reason}</strong>: {text.slice(start, Math.min(end, start + glimpse))}
            {end - start > glimpse && ' …'}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
