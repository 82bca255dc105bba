import type { Sighting } from '../../lib/film/sighting-schema.ts';

/** What stood on the page before its address moved on. */
export interface Before {
  film: Sighting | null;
  /** The window's title then, if it was there for longer than the move: a site may name the next film first. */
  windowTitle: string;
}

/** Whether a reading is of the page before: of its film, or headed by a window's title that has not caught up. */
export function isLeftOver({ film }: Sighting, before: Before, windowTitle: string): boolean {
  if (film.title === '') return false;
  const { film: last } = before.film ?? {};
  const isSame = last?.title === film.title && last.year === film.year && last.keys[0] !== film.keys[0];
  return (
    isSame || (windowTitle === before.windowTitle && windowTitle.includes(film.title) && last?.keys[0] !== film.keys[0])
  );
}
