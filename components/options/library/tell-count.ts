import type { Grouping } from '../../../lib/library/view.ts';
import { plural } from '../plural.ts';

interface Counted {
  count: number;
  reviews: number;
  isReading: boolean;
  isSearching: boolean;
}

/** How much the list holds, as it is read out after each change of the view. */
export function tellCount(
  { count, reviews, isReading, isSearching }: Counted,
  isNarrowed: boolean,
  group: Grouping | null,
) {
  const films = group === 'film' && count !== reviews ? `, ${plural(count, 'film')}` : '';
  if (isReading) return isNarrowed ? 'Looking …' : `${plural(reviews, 'review')} …`;
  if (isSearching) return `${plural(reviews, 'review')}${films} so far. Looking into the texts …`;
  return `${plural(reviews, 'review')}${films}`;
}
