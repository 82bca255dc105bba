import type { Filters } from '../../../lib/library/view.ts';
import { stanceWords } from '../../StanceBadge.tsx';
import { originWords } from './view-words.ts';

/** What the library is narrowed to, filter by filter, in words. */
export function tellFilters(filters: Filters): { name: keyof Filters; text: string }[] {
  return (Object.keys(filters) as (keyof Filters)[]).flatMap((name) => {
    const text = tell(name, filters);
    return text === null ? [] : [{ name, text }];
  });
}

function tell(name: keyof Filters, filters: Filters): string | null {
  if (filters[name] === null) return null;
  switch (name) {
    case 'stance':
      return filters.stance === 'none' || !filters.stance ? 'No verdict' : stanceWords[filters.stance];
    case 'stars':
      return filters.stars && (isWholeScale(filters.stars) ? 'Rated' : `${span(filters.stars)} stars`);
    case 'year':
      return filters.year && `Film of ${span(filters.year)}`;
    case 'origin':
      return filters.origin && originWords[filters.origin];
    case 'seen':
      return filters.seen === 'ever' ? 'Seen' : filters.seen === 'never' ? 'Not seen' : `Seen in ${filters.seen}`;
    case 'tag':
      return `Tag: ${filters.tag}`;
    case 'person':
      return `With or by ${filters.person}`;
    case 'director':
      return `By ${filters.director}`;
    case 'actor':
      return `With ${filters.actor}`;
    case 'author':
      return `Reviewed by ${filters.author}`;
    default:
      return filters[name];
  }
}

const isWholeScale = ({ from, to }: { from: number; to: number }) => from === 0 && to === 5;

function span({ from, to }: { from: number; to: number }): string {
  return from === to ? String(from) : `${from} to ${to}`;
}
