import type { Review } from './schema.ts';

/** Whether there is anything to read in a review; marking a film as seen leaves one with nothing in it. */
export function saysSomething(review: Review): boolean {
  const { verdict, stance, rating, pros, cons, intro, sections, conclusion, note, viewings } = review;
  const isDated = viewings.some(({ on }) => on !== null);
  return Boolean(
    verdict ||
      stance ||
      rating ||
      pros.length ||
      cons.length ||
      intro ||
      sections.length ||
      conclusion ||
      note ||
      isDated,
  );
}
