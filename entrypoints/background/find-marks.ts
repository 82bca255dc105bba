import type { FilmMark } from '../../lib/browser/film-mark.ts';
import { makeFilm } from '../../lib/film/film.ts';
import type { Film } from '../../lib/film/schema.ts';
import type { ListedFilm } from '../../lib/sites/listed/read-row.ts';
import type { Library } from '../../lib/store/database.ts';
import { markOf } from './mark-of.ts';
import { readFilmViews } from './read-film-view.ts';

/** The marks for a page's list of films, by their places in it. */
export async function findMarks(
  library: Library,
  site: string,
  listed: readonly ListedFilm[],
): Promise<({ at: number } & FilmMark)[]> {
  const views = await readFilmViews(
    library,
    listed.map((film) => ({ site, url: '', film: filmOf(film), doubts: [] })),
  );
  return views.flatMap((view, at) => {
    const mark = markOf(view);
    return mark ? [{ at, ...mark }] : [];
  });
}

/** A film as far as a list tells it. */
export function filmOf({ key, kind, titles: [title = '', ...otherTitles], year }: ListedFilm): Film {
  return makeFilm({ kind: kind ?? 'film', title, otherTitles, year, keys: [key] });
}
