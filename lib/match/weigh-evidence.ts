import { compareDirectors, countShared, type PeopleLikeness } from './compare-people.ts';
import { compareTitles, type TitleEvidence } from './compare-titles.ts';
import type { FilmProfile } from './film-profile.ts';

/** What speaks for and against two films being one, keys apart. */
export interface Evidence {
  title: TitleEvidence;
  /** Null where one year is unknown. */
  yearsApart: number | null;
  directors: PeopleLikeness;
  sharedCast: number;
  /** Both casts are known and nobody is in both. */
  castDiffers: boolean;
  kindDiffers: boolean;
  /** Of the longer running time; null where one is unknown. */
  runtimeDifference: number | null;
  score: number;
}

const titleWeight = { same: 6, near: 4, part: 4, piece: 1.5, foreign: 0, other: -3, sequel: -6, unknown: 0 } as const;
const directorWeight = { same: 4, alike: 1, unknown: 0, other: -4.5 } as const;
const yearWeight = [3, 1.5, -1.5, -3.5] as const;

export function weighEvidence(page: FilmProfile, stored: FilmProfile): Evidence {
  const title = compareTitles(page, stored);
  const yearsApart = page.year === null || stored.year === null ? null : Math.abs(page.year - stored.year);
  const directors = compareDirectors(page.directors, stored.directors);
  const sharedCast = countShared(page.cast, stored.cast);
  const castDiffers = sharedCast === 0 && Math.min(page.cast.length, stored.cast.length) >= 3;
  const kindDiffers = page.film.kind !== stored.film.kind;
  const runtimeDifference = compareRuntimes(page.film.runtimeMinutes, stored.film.runtimeMinutes);
  const score =
    titleWeight[title.likeness] +
    (yearsApart === null ? 0 : (yearWeight[yearsApart] ?? -7)) +
    directorWeight[directors] +
    1.5 * Math.min(sharedCast, 3) +
    (castDiffers ? -1 : 0) +
    (kindDiffers ? -5 : 0) +
    (runtimeDifference === null ? 0 : runtimeDifference < 0.03 ? 1 : runtimeDifference > 0.2 ? -1.5 : 0);
  return { title, yearsApart, directors, sharedCast, castDiffers, kindDiffers, runtimeDifference, score };
}

function compareRuntimes(a: number | null, b: number | null): number | null {
  return a && b ? Math.abs(a - b) / Math.max(a, b) : null;
}
