import { makeFilm } from '../film/film.ts';
import { titleKey } from '../film/title-key.ts';
import { type FilmProfile, profileFilm } from '../match/film-profile.ts';
import { isSameFilm } from '../match/same-film.ts';
import { unpackRow } from './pack-row.ts';
import type { Table } from './table.ts';

const known = new WeakMap<Table, { revision: number; films: Uint32Array }>();

/**
 * For each row which film it is about, as the number of one of that film's rows. Only reviews that share a key or a
 * title are held against each other, by the rule that the card goes by. A second or two for 100,000; kept until the
 * next change.
 */
export function filmsOfTable(table: Table): Uint32Array {
  const before = known.get(table);
  if (before?.revision === table.revision) return before.films;
  const films = findFilms(table);
  known.set(table, { revision: table.revision, films });
  return films;
}

function findFilms(table: Table): Uint32Array {
  const parent = new Uint32Array(table.size).map((_, number) => number);
  const find = (number: number): number => {
    let root = number;
    while (parent[root] !== root) root = parent[root] as number;
    parent[number] = root;
    return root;
  };
  const join = (a: number, b: number) => {
    parent[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
  };
  const byKey = new Map<string, number>();
  const byTitle = new Map<string, number[]>();
  table.packed.forEach((packed, number) => {
    if (packed === undefined) return;
    const row = unpackRow(packed);
    for (const key of row.keys) {
      const other = byKey.get(key);
      if (other === undefined) byKey.set(key, number);
      else join(number, other);
    }
    const title = titleKey(row.title);
    const namesakes = byTitle.get(title);
    if (namesakes) namesakes.push(number);
    else byTitle.set(title, [number]);
  });
  for (const [title, namesakes] of byTitle)
    if (title && namesakes.length > 1) joinNamesakes(table, namesakes, find, join);
  return parent.map((_, number) => find(number));
}

/** How many films of one title are told apart; the reviews of further ones stand each for itself. */
const mostNamesakes = 60;

function joinNamesakes(
  table: Table,
  namesakes: readonly number[],
  find: (number: number) => number,
  join: (a: number, b: number) => void,
): void {
  const films: { number: number; profile: FilmProfile }[] = [];
  for (const number of namesakes) {
    if (films.some((film) => find(film.number) === find(number))) continue;
    const profile = profileFilm(makeFilm(filmOf(table, number)));
    const same = films.find((film) => isSameFilm(film.profile, profile));
    if (same) join(number, same.number);
    else if (films.length < mostNamesakes) films.push({ number, profile });
  }
}

function filmOf(table: Table, number: number) {
  const { title, year, kind, originalTitle, otherTitles, directors, keys } = unpackRow(table.packed[number] ?? '');
  return { title, year, kind, originalTitle, otherTitles, directors, keys };
}
