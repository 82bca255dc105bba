import type { Film } from '../../film/schema.ts';
import type { NotedReview } from '../../review/merge-noted.ts';

/** One film's note: the film, and everything said of it, each take perhaps telling the film in its own way. */
export interface FilmNote {
  film: Film;
  takes: readonly NotedReview[];
}

/** The property by which a note of ours is known, with the version of its shape. */
export const noteMark = 'lobby-card';
export const noteVersion = 1;

/** Headings that have a meaning of their own, below the one of a take. */
export const noteHeadings = {
  pros: 'Pros',
  cons: 'Cons',
  conclusion: 'Conclusion',
  note: 'My note',
} as const;

export const spoilerMark = ' (spoilers)';
