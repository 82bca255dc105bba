import { limits } from '../../film/limits.ts';
import type { FilmKind } from '../../film/schema.ts';
import type { Claim } from './claim.ts';
import { cleanText } from './clean-text.ts';
import { readYear } from './read-year.ts';

/** A heading such as "Futurama (TV Series 1999–2013) - IMDb", taken apart. */
export interface Heading {
  title: string;
  year: number | null;
  /** As far as the note beside the title says it: "(TV Episode 2008)". */
  kind: FilmKind | 'other' | null;
}

const seriesWords =
  '(?:tv.|mini.?|fernseh|tele)*s[eé]ri(?:es?|en|[aá]l)(?:.tv)?|sorozat|dizi|(?:мини.)?сериал|剧集|드라마';
const filmWords =
  'original title|films?|movies?|tv|pel[ií]cula|filme|short|video|remake|elokuva|\\S*фильм|фільм|映画|電影|电影|영화';
/** "film", "2019 film", "film, 2010", "TV Movie", "película de 1997"; not "The Film Within". */
const filmNote = new RegExp(
  `^(?:${seriesWords}|${filmWords})(?:[\\s,]|$)|(?:^|[\\s,年の])(?:${seriesWords}|${filmWords})$`,
  'i',
);
const series = new RegExp(`(?:^|[\\s,])(?:${seriesWords})(?:[\\s,]|$)`, 'i');
const episode = /[eé]pis[oó]d|folge/i;
/** What stands at the address of a title, or under its name, and is none. */
const other = /video ?game|videospiel|jeu vid|videojuego|podcast|franchise|film series/i;

/** A bracket at the end, or before what a site adds behind it: "(2014) ⭐ 8.0 | Drama", "(1999) - Plot keywords". */
const bracket = /^[([（]([^()[\]（）]{1,80})[)\]）]\s*(?:$|[-–—|•·:⭐]|directed by )/i;
/** "Solaris | Film 1972", "Solaris - Film", "Storm - Serie 2004 - 2010". */
const dashed = new RegExp(
  `^(.+)\\s[-–—|]\\s((?:films?|filme|movie|pel[ií]cula|${seriesWords})(?:\\s(?:18|19|20)\\d\\d(?:\\s?[-–]\\s?(?:\\d{4})?)?)?)$`,
  'i',
);
/** "Storm: Season 2", "Storm - Staffel 2 (2005)": a season stands for its series. An episode is named with its season. */
const season =
  /(?::|\s[-–—|])\s(?:limited series|mini-?series|(?:season|series|staffel|saison|temporada|stagione|seizoen|sezon|сезон)\s\d{1,3})(?!\d|,? (?:episod|folge)).*$/i;

/**
 * Takes a page's heading apart. Site names at its end are dropped, and a bracket is taken for a note where it holds a
 * year or a word for film: "Birdman or (The Unexpected Virtue of Ignorance)" keeps its own.
 */
export function splitHeading(text: string, siteNames: readonly string[] = [], tail?: RegExp): Heading {
  let title = cutSiteNames(cleanText(text, limits.title * 2), siteNames);
  if (tail) title = title.replace(tail, '').trim() || title;
  const whole = title;
  if (hasDash(title) || title.includes(': ')) title = title.replace(season, '').trim() || title;
  const heading: Heading = { title, year: null, kind: title === whole ? null : 'series' };
  for (let rounds = 0; rounds < 3; rounds++) {
    const [before, note] = findNote(heading.title, heading.year !== null);
    if (!before || !note) break;
    heading.title = before;
    heading.year ??= readYear(note);
    heading.kind ??= kindOfNote(note);
  }
  if (heading.kind === 'episode') heading.title = heading.title.replace(/^"[^"]+"\s+(?=\S)/, '');
  return { ...heading, title: cleanText(heading.title, limits.title) };
}

/** What a heading says of a film. */
export function claimOfHeading({ title, year, kind }: Heading): Claim {
  return { source: 'heading', title, year, ...(kind && kind !== 'other' && { kind }) };
}

/** What stands before the last note and the note itself; brackets that are none belong to the title. */
function findNote(title: string, isDated: boolean): string[] {
  for (let at = title.length - 1; at > 0; at--) {
    if (!'([（'.includes(title.charAt(at))) continue;
    const note = bracket.exec(title.slice(at))?.[1];
    if (note && isNote(note, isDated)) return [title.slice(0, at).trim(), note];
  }
  return (hasDash(title) && dashed.exec(title)?.slice(1)) || [];
}

/** IMDb numbers films of one title and year: "(II) (2003)". */
function isNote(note: string, isDated: boolean): boolean {
  return readYear(note) !== null || filmNote.test(note) || other.test(note) || (isDated && /^[IVXL]+$/.test(note));
}

function kindOfNote(note: string): Heading['kind'] {
  if (Number(note) > 0) return null;
  if (other.test(note)) return 'other';
  if (episode.test(note)) return 'episode';
  return series.test(note) ? 'series' : null;
}

/** Whether `dashed` or `season` may fit: they are searched in every heading, and dear to the first. */
function hasDash(title: string): boolean {
  return [' - ', ' – ', ' — ', ' | '].some((dash) => title.includes(dash));
}

/** Cuts " - IMDb", " | Rotten Tomatoes", " • Letterboxd" off the end. A heading that is the site's name alone is none. */
function cutSiteNames(title: string, siteNames: readonly string[]): string {
  if (siteNames.length === 0) return title;
  const parts = title.split(/(\s[-–—|•·«»<]+\s)/);
  const names = siteNames.map(fold).filter((name) => name !== '');
  while (names.some((name) => isNamed(fold(parts.at(-1) ?? ''), name, parts.length > 2)))
    parts.length -= Math.min(2, parts.length);
  return parts.join('').trim();
}

/** "IMDb", "IMDb user reviews", "Offizielle Netflix-Website"; a short name such as Max does not stand for all that holds it. */
function isNamed(part: string, name: string, isTail: boolean): boolean {
  return (
    part === name ||
    (isTail && ((name.length > 4 && part.startsWith(name)) || (name.length > 5 && part.includes(name))))
  );
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s!-/:-@[-`{-~\u2000-\u206f]/g, '');
}
