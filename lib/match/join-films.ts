import type { Film } from '../film/schema.ts';
import { titleKey } from '../film/title-key.ts';
import { type FilmProfile, profileFilm } from './film-profile.ts';
import { isSameFilm } from './same-film.ts';

/** Films by number, a list or what makes one when it is asked for; each is asked for twice at most. */
export interface FilmsByNumber {
  length: number;
  at(number: number): Film | undefined;
}

/** How many films of one title are told apart; further ones stand each for itself. */
const mostNamesakes = 60;

/**
 * For each of many films the number of the first that is the same. Only those that share a key or a title are held
 * against each other, by the rule that the card goes by.
 */
export function joinFilms(films: FilmsByNumber): number[] {
  const parent = Array.from({ length: films.length }, (_, number) => number);
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
  for (let number = 0; number < films.length; number += 1) {
    const film = films.at(number);
    if (!film) continue;
    for (const key of film.keys) {
      const other = byKey.get(key);
      if (other === undefined) byKey.set(key, number);
      else join(other, number);
    }
    const title = titleKey(film.title);
    const namesakes = byTitle.get(title);
    if (namesakes) namesakes.push(number);
    else byTitle.set(title, [number]);
  }
  for (const [title, namesakes] of byTitle) {
    if (title === '' || namesakes.length < 2) continue;
    const told: { number: number; profile: FilmProfile }[] = [];
    for (const number of namesakes) {
      if (told.some((one) => find(one.number) === find(number))) continue;
      const film = films.at(number);
      if (!film) continue;
      const profile = profileFilm(film);
      const same = told.find((one) => isSameFilm(one.profile, profile));
      if (same) join(number, same.number);
      else if (told.length < mostNamesakes) told.push({ number, profile });
    }
  }
  return parent.map((_, number) => find(number));
}
