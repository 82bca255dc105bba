import type { FilmMark } from '../../lib/browser/film-mark.ts';
import { makeFilm } from '../../lib/film/film.ts';
import type { Film } from '../../lib/film/schema.ts';
import type { Sighting } from '../../lib/film/sighting-schema.ts';
import { lookupKeysOf } from '../../lib/match/blocking-keys.ts';
import { pageKeysOf } from '../../lib/match/page-keys.ts';
import type { ListedFilm } from '../../lib/sites/listed/read-row.ts';
import type { Library } from '../../lib/store/database.ts';
import { keepKnown } from '../../lib/store/key-filter.ts';
import { markOf } from './mark-of.ts';
import { readFilmViews } from './read-film-view.ts';

/** The marks for a page's list of films, by their places in it. Most have none, which the filter of keys tells. */
export async function findMarks(
  library: Library,
  site: string,
  listed: readonly ListedFilm[],
): Promise<({ at: number } & FilmMark)[]> {
  const films = listed.map(filmOf);
  const keys = films.map((film) => [...pageKeysOf(film), ...lookupKeysOf(film)]);
  const known = await keepKnown(library, keys.flat());
  const places = [...films.keys()].filter((at) => keys[at]?.some((key) => known.has(key)));
  const views = await readFilmViews(
    library,
    places.map((at): Sighting => ({ site, url: '', film: films[at] as Film, doubts: [] })),
  );
  return views.flatMap((view, n) => {
    const mark = markOf(view);
    return mark ? [{ at: places[n] as number, ...mark }] : [];
  });
}

/** A film as far as a list tells it. */
export function filmOf({ key, kind, titles: [title = '', ...otherTitles], year }: ListedFilm): Film {
  return makeFilm({ kind: kind ?? 'film', title, otherTitles, year, keys: [key] });
}
