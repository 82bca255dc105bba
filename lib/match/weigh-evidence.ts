import { type CastEvidence, compareCast } from './compare-cast.ts';
import { compareDirectors, type DirectorLikeness } from './compare-directors.ts';
import { compareTitles, type TitleEvidence } from './compare-titles.ts';
import type { FilmProfile } from './film-profile.ts';

/** What speaks for and against two films being one, keys apart. */
export interface Evidence {
  title: TitleEvidence;
  /** Null where one year is unknown. */
  yearsApart: number | null;
  directors: DirectorLikeness;
  cast: CastEvidence;
  /** One is a film and the other a series or an episode. */
  kindDiffers: boolean;
  /** Null where one is unknown or they are neither the same nor clearly different. */
  sameRuntime: boolean | null;
  /** The sum of the points below. */
  score: number;
}

// Points, in the order in which DESIGN.md tells films of one title apart: year, then director, then cast.
const titlePoints = {
  same: 6,
  near: 4,
  part: 4,
  piece: 1.5,
  akin: 1.5,
  foreign: 0,
  kin: 0,
  strange: -3,
  other: -3,
  sequel: -6,
  unknown: 0,
} as const;
/** Festival, premiere and release fall in different years; two years apart it is more often a remake. */
const yearPoints = [3, 1.5, -1.5, -3.5] as const;
const farYearPoints = -7;
const directorPoints = { same: 4, alike: 1, unknown: 0, other: -4.5 } as const;
const castPoints = 1.5;
const mostCastCounted = 3;
const noCastPoints = -1;
const kindPoints = -4.5;
const runtimePoints = { same: 1, different: -1.5 } as const;

export function weighEvidence(page: FilmProfile, stored: FilmProfile): Evidence {
  const title = compareTitles(page, stored);
  const yearsApart = page.year === null || stored.year === null ? null : Math.abs(page.year - stored.year);
  const directors = compareDirectors(page.directors, stored.directors);
  const cast = compareCast(page, stored);
  const kindDiffers = page.film.kind !== stored.film.kind;
  const sameRuntime = compareRuntimes(page.film.runtimeMinutes, stored.film.runtimeMinutes);
  let score = titlePoints[title.likeness] + directorPoints[directors];
  if (yearsApart !== null) score += yearPoints[yearsApart] ?? farYearPoints;
  score += cast.differs ? noCastPoints : castPoints * Math.min(cast.shared, mostCastCounted);
  if (kindDiffers) score += kindPoints;
  if (sameRuntime !== null) score += sameRuntime ? runtimePoints.same : runtimePoints.different;
  return { title, yearsApart, directors, cast, kindDiffers, sameRuntime, score };
}

/** Whether the titles say nothing, and only the rest may decide. */
export function isTranslated({ title }: Pick<Evidence, 'title'>): boolean {
  return title.likeness === 'foreign' || title.likeness === 'kin' || title.likeness === 'strange';
}

/** Versions and frame rates move it by a few per cent; a fifth is another cut at least. */
function compareRuntimes(a: number | null, b: number | null): boolean | null {
  if (!a || !b) return null;
  const difference = Math.abs(a - b) / Math.max(a, b);
  return difference < 0.03 ? true : difference > 0.2 ? false : null;
}
