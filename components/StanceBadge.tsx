import type { Stance } from '../lib/review/schema.ts';
import { stanceShapes } from './stance-shapes.ts';
import './stance-badge.css';

/** The three stances in words, as people read them everywhere. */
export const stanceWords: Record<Stance, string> = {
  recommended: 'Recommended',
  mixed: 'Mixed',
  avoid: 'Avoid',
};

/** A stance told by word, shape and colour, so that any one of them will do. */
export function StanceBadge({ stance }: { stance: Stance }) {
  return (
    <span class={`stance-badge stance-badge-${stance}`}>
      <StanceShape stance={stance} />
      {stanceWords[stance]}
    </span>
  );
}

/** The shape alone; give it words beside it. */
export function StanceShape({ stance }: { stance: Stance }) {
  return (
    <svg class={`stance-shape stance-shape-${stance}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={stanceShapes[stance]} />
    </svg>
  );
}
