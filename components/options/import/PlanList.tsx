import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../Button.tsx';
import { plural } from '../plural.ts';

interface Props<T> {
  heading: string;
  /** Of all, of which `items` may be the beginning. */
  count: number;
  items: readonly T[];
  /** What it is, in a sentence. */
  meaning: string;
  isOpen?: boolean;
  children: (item: T, at: number) => ComponentChildren;
  actions?: ComponentChildren;
}

const atOnce = 50;

/** Rows of a kind: how many, and on request which. */
export function PlanList<T>({ heading, count, items, meaning, isOpen = false, children, actions }: Props<T>) {
  const [shown, setShown] = useState(atOnce);
  if (count === 0) return null;
  const left = items.length - shown;
  return (
    <details class="import-list" open={isOpen}>
      <summary class="import-list-head">
        <span class="import-list-count">{count.toLocaleString('en')}</span> {heading}
      </summary>
      <p class="import-list-meaning">{meaning}</p>
      {actions}
      <ul class="import-list-rows">{items.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + atOnce * 4)}>
          {Math.min(left, atOnce * 4)} more
        </Button>
      )}
      {left <= 0 && count > items.length && (
        <p class="import-list-meaning">And {plural(count - items.length, 'more row')} like these.</p>
      )}
    </details>
  );
}
