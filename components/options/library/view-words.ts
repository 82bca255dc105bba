import type { Filters, Grouping, SortName } from '../../../lib/library/view.ts';

/** How the list is sorted, in the words of the menu. */
export const sortWords: Record<SortName, string> = {
  changed: 'Last changed',
  added: 'Last added',
  title: 'Title',
  year: 'Year of the film',
  rating: 'Rating',
  watched: 'Last watched',
};

export const groupWords: Record<Grouping, string> = {
  film: 'One line for each film',
  year: 'Year of the film',
  decade: 'Decade',
  director: 'Director',
  genre: 'Genre',
  stance: 'Verdict',
  stars: 'Stars',
  seen: 'Year of watching',
  author: 'Reviewer',
};

export const originWords: Record<NonNullable<Filters['origin']>, string> = {
  own: 'My own',
  mine: 'Written by me',
  imported: 'Imported',
  clipped: 'Clipped',
  followed: 'Followed',
  starter: 'Starters',
};
