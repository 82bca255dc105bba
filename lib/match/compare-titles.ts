import { editDistance } from '../film/edit-distance.ts';
import type { TitleForm } from '../film/title-forms.ts';
import { compareLanguages } from '../film/title-language.ts';
import type { FilmProfile } from './film-profile.ts';

/**
 * How two films' titles agree:
 * - `same`: a whole title of one is one of the other
 * - `near`: a letter or two differ in a long title
 * - `part`: one is a long, well placed part of the other ("The Scorch Trials", "Maze Runner: The Scorch Trials")
 * - `piece`: one is a short part of the other ("Vampires", "John Carpenter's Vampires")
 * - `akin`: most words are in both ("… and the Philosopher's Stone", "… and the Sorcerer's Stone")
 * - `foreign`: evidently in two languages, so nothing in common is to be expected
 * - `kin`: a name or word in common within titles that may be in two languages ("El código Da Vinci", "The Da Vinci Code")
 * - `strange`: no word in common, and nothing says that they are in one language
 * - `sequel`: they differ by a number
 * - `other`: different titles
 * - `unknown`: one film has none
 */
export type TitleLikeness =
  | 'same'
  | 'near'
  | 'part'
  | 'piece'
  | 'akin'
  | 'foreign'
  | 'kin'
  | 'strange'
  | 'sequel'
  | 'other'
  | 'unknown';

export interface TitleEvidence {
  likeness: TitleLikeness;
  /** The titles that agree, the page's first. */
  by: readonly [TitleForm, TitleForm] | null;
}

/** Shorter titles are within others by chance: "After.Life" and "Resident Evil: Afterlife" of the same year. */
const longLetters = 10;
const pieceLetters = 4;

const order: readonly TitleLikeness[] = ['same', 'near', 'part', 'piece', 'akin', 'sequel', 'other'];

export function compareTitles(a: FilmProfile, b: FilmProfile): TitleEvidence {
  if (a.titles.size === 0 || b.titles.size === 0) return { likeness: 'unknown', by: null };
  for (const [key, form] of a.titles) {
    const other = b.titles.get(key);
    if (other) return { likeness: 'same', by: [form, other] };
  }
  let best: TitleEvidence = { likeness: 'other', by: null };
  const languages = new Set<ReturnType<typeof compareLanguages>>();
  for (const one of a.titles.values()) {
    for (const other of b.titles.values()) {
      const likeness = compareForms(one, other, a.parts.has(other.key) || b.parts.has(one.key));
      if (order.indexOf(likeness) < order.indexOf(best.likeness)) best = { likeness, by: [one, other] };
      languages.add(compareLanguages(one.text, other.text));
    }
  }
  if (best.likeness !== 'other' || languages.has('same')) return best;
  const [ofA, ofB] = [partNumbersOf(a), partNumbersOf(b)];
  // "The Godfather: Part II" and "La conversación" of the same year and director
  if ((ofA.size > 0 || ofB.size > 0) && ofA.isDisjointFrom(ofB)) return best;
  if (!languages.has(null)) return { likeness: 'foreign', by: null };
  const shared = wordsOf(a).intersection(wordsOf(b));
  if (shared.size === 0) return { likeness: 'strange', by: null };
  // what both begin with is the name of a series: "Matrix Reloaded" and "Matrix Revolutions" are of one year
  return [...firstWordsOf(a), ...firstWordsOf(b)].some((word) => shared.has(word))
    ? best
    : { likeness: 'kin', by: null };
}

/** Numbers that may be those of a sequel: translators keep them. One that a title begins with may be a word to them. */
function partNumbersOf({ titles }: FilmProfile): ReadonlySet<string> {
  return new Set([...titles.values()].flatMap(({ words }) => words.slice(1).filter((word) => /^\d{1,2}$/.test(word))));
}

function firstWordsOf({ titles }: FilmProfile): string[] {
  return [...titles.values()].flatMap(({ words }) => words.slice(0, 1));
}

/** The words that a series of films has in common. */
function wordsOf({ titles }: FilmProfile): ReadonlySet<string> {
  return new Set([...titles.values()].flatMap(({ words }) => words.filter((word) => word.length > 3)));
}

function compareForms(a: TitleForm, b: TitleForm, onePiece: boolean): TitleLikeness {
  const sameNumbers = numbersOf(a) === numbersOf(b);
  const [short, long] = a.key.length <= b.key.length ? [a, b] : [b, a];
  const place = placeWithin(short.words, long.words);
  if (short.key.length >= longLetters) {
    if (sameNumbers && (onePiece || place === 'start' || place === 'around')) return 'part';
    // "Mesrine: Killer Instinct" and "Mesrine Part 1: Killer Instinct", but not "Pokémon: The Movie" and "Pokémon 3: The Movie"
    if (place === 'around' && lettersAfterGap(short.words, long.words) >= longLetters) return 'part';
    if (sameNumbers && isMisspelt(short, long)) return 'near';
  }
  if (!sameNumbers && withoutNumbers(a) === withoutNumbers(b)) return 'sequel';
  const isPiece = onePiece || (place !== null && short.words.length > 1 && short.key.length >= pieceLetters);
  if (isPiece) return 'piece';
  return sameNumbers && areMostShared(a.words, b.words) ? 'akin' : 'other';
}

function isMisspelt(short: TitleForm, long: TitleForm): boolean {
  const most = Math.min(3, Math.floor(short.key.length / 6));
  return editDistance(short.key, long.key, most) <= most;
}

/**
 * Where the words of one title stand in another: at its `start` or `end`, `around` one gap, or `scattered`, as in
 * addresses that leave the small words out (`lion_witch_wardrobe`); null where they don't.
 */
function placeWithin(
  short: readonly string[],
  long: readonly string[],
): 'start' | 'around' | 'end' | 'scattered' | null {
  if (short.length === 0 || short.length >= long.length) return null;
  const before = countShared(short, long);
  if (before === short.length) return 'start';
  const after = countShared(short.toReversed(), long.toReversed());
  if (after === short.length) return 'end';
  if (before + after >= short.length) return 'around';
  let found = 0;
  for (const word of long) if (word === short[found]) found++;
  return found === short.length ? 'scattered' : null;
}

/** Three words at least, and two thirds of the longer title: what a film is renamed to for another market keeps that much. */
function areMostShared(a: readonly string[], b: readonly string[]): boolean {
  const shared = new Set(a).intersection(new Set(b)).size;
  return shared >= 3 && shared >= (Math.max(a.length, b.length) * 2) / 3;
}

/** How many words two titles have in common from their beginning. */
function countShared(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

function lettersAfterGap(short: readonly string[], long: readonly string[]): number {
  return short.slice(countShared(short, long)).join('').length;
}

/** "3D" and "1st" are no numbers of a sequel. */
function numbersOf(form: TitleForm): string {
  return form.words.filter((word) => /^\d+$/.test(word)).join(' ');
}

function withoutNumbers(form: TitleForm): string {
  return form.words.filter((word) => !/^\d+$/.test(word)).join('');
}
