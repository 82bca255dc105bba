import type { Stance } from '../lib/review/schema.ts';
import './stance-badge.css';

/** The three stances in words, as people read them everywhere. */
export const stanceWords: Record<Stance, string> = {
  recommended: 'Recommended',
  mixed: 'Mixed',
  avoid: 'Avoid',
};

const shapes: Record<Stance, string> = {
  recommended: 'M8 2.5 14.5 13h-13z',
  mixed: 'M3 3h10v10H3z',
  avoid: 'M1.5 3h13L8 13.5z',
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
      <path d={shapes[stance]} />
    </svg>
  );
}
