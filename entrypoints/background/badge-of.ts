import type { FilmView } from '../../lib/browser/film-view.ts';
import type { Badge } from '../../lib/browser/show-badge.ts';
import { badgeRating, formatRating } from '../../lib/review/rating.ts';
import type { Stance } from '../../lib/review/schema.ts';

const colours: Record<Stance | 'none', string> = {
  recommended: '#1f7a4d',
  mixed: '#8a6100',
  avoid: '#a3262a',
  none: '#5a5148',
};
const signs: Record<Stance | 'none', string> = { recommended: '✓', mixed: '~', avoid: '✗', none: '•' };

/** What the icon says: a rating, else the stance's sign; a question mark where only a choice can be offered. */
export function badgeOf(view: FilmView | null): Badge {
  const bare = { text: '', colour: colours.none, title: 'Lobby Card' };
  if (!view) return bare;
  const best = view.shown.find(({ review }) => review.rating) ?? view.shown[0];
  if (!best) return view.offered.length > 0 ? { ...bare, text: '?', title: 'Lobby Card: is it one of these?' } : bare;
  const { film, stance, rating } = best.review;
  return {
    text: rating ? badgeRating(rating) : signs[stance ?? 'none'],
    colour: colours[stance ?? 'none'],
    title: `Lobby Card: ${[film.title, stance, rating && formatRating(rating)].filter(Boolean).join(', ')}`,
  };
}
