import type { FilmMark } from '../../lib/browser/film-mark.ts';
import type { PageApi } from '../../lib/browser/page-api.ts';
import { listedLimits } from '../../lib/sites/listed/listed-limits.ts';
import type { ListedFilm } from '../../lib/sites/listed/read-row.ts';

/** What is known of the films of a page. */
export interface LookUp {
  /** Asks for those of the films that were not asked for before, all in one message. False where there are to be no marks. */
  ask(films: readonly ListedFilm[]): Promise<boolean>;
  /** A film's mark; null where it has none or was not asked for. */
  markOf(film: ListedFilm): FilmMark | null;
  /** The library has changed. */
  forget(): void;
}

export function openLookUp(page: PageApi, site: string): LookUp {
  const known = new Map<string, FilmMark | null>();
  const idOf = (film: ListedFilm) => JSON.stringify(film);
  return {
    async ask(films) {
      const wanted = [...new Map(films.map((film) => [idOf(film), film]))].filter(([id]) => !known.has(id));
      const room = wanted.slice(0, Math.max(0, listedLimits.films - known.size));
      for (let from = 0; from < room.length; from += listedLimits.together) {
        const some = room.slice(from, from + listedLimits.together);
        const answer = await page.ask('findMarks', { site, films: some.map(([, film]) => film) });
        if (!answer) return false;
        for (const [id] of some) known.set(id, null);
        for (const { at, ...mark } of answer.marks) known.set(some[at]?.[0] ?? '', mark);
      }
      return true;
    },
    markOf: (film) => known.get(idOf(film)) ?? null,
    forget: () => known.clear(),
  };
}
