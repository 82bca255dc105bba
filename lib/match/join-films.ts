import type { Film } from '../film/schema.ts';
import { titleKey } from '../film/title-key.ts';
import { type FilmProfile, profileFilm } from './film-profile.ts';
import { isSameFilm } from './same-film.ts';

/** How many films of one title are told apart; further ones stand each for itself. */
const mostNamesakes = 60;

/**
 * For each of many films the number of the first that is the same. Only those that share a key or a title are held
 * against each other, by the rule that the card goes by.
 */
export function joinFilms(films: readonly Film[]): number[] {
  const parent = films.map((_, number) => number);
  const find = (number: number): number => {
    let root = number;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[number] = root;
    return root;
  };
  const join = (a: number, b: number) => {
    parent[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
  };

  const byKey = new Map<string, number>();
  const byTitle = new Map<string, number[]>();
  for (const [number, film] of films.entries()) {
    for (const key of film.keys) join(byKey.get(key) ?? number, number);
    for (const key of film.keys) if (!byKey.has(key)) byKey.set(key, number);
    const title = titleKey(film.title);
    byTitle.set(title, [...(byTitle.get(title) ?? []), number]);
  }
  for (const [title, namesakes] of byTitle) {
    const told: { number: number; profile: FilmProfile }[] = [];
    for (const number of title === '' ? [] : namesakes) {
      const film = films[number];
      if (!film || told.some((one) => find(one.number) === find(number))) continue;
      const profile = profileFilm(film);
      const same = told.find((one) => isSameFilm(one.profile, profile));
      if (same) join(number, same.number);
      else if (told.length < mostNamesakes) told.push({ number, profile });
    }
  }
  return parent.map((_, number) => find(number));
}
