import type { FilmKey } from '../../film/film-key.ts';
import { limits } from '../../film/limits.ts';
import type { FilmKind } from '../../film/schema.ts';
import type { Site } from '../adapter.ts';
import type { FilmRow } from './find-rows.ts';
import { listedLimits } from './listed-limits.ts';
import { titlesOfRow } from './row-titles.ts';
import { yearOfRow } from './row-year.ts';

/** What a list tells of a film. */
export interface ListedFilm {
  key: FilmKey;
  /** Null where films and series have the same addresses. */
  kind: FilmKind | null;
  /** Best first; none where the list shows pictures only. */
  titles: string[];
  year: number | null;
}

/** Reads a row; its neighbours say where it ends. */
export function readRow(
  row: FilmRow,
  before: FilmRow | undefined,
  behind: FilmRow | undefined,
  site: Site,
): ListedFilm {
  const { titles, year } = titlesOfRow(row, site);
  const neighbours = [before?.links.at(-1), behind?.links[0]].filter((link) => link !== undefined);
  return {
    key: row.key,
    kind: row.kind,
    titles: titles.map((title) => title.slice(0, limits.title)),
    year: year ?? yearOfRow(row.links[0], elementOfRow(row.links[0], neighbours), site),
  };
}

/** The largest element around a link that holds no other film's, within a few levels. */
function elementOfRow(link: Element, neighbours: readonly Element[]): Element {
  let found = link;
  for (let level = 0; level < listedLimits.levels; level += 1) {
    const parent = found.parentElement;
    if (!parent || parent.localName === 'body' || neighbours.some((other) => parent.contains(other))) break;
    found = parent;
  }
  return found;
}
