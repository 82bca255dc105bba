import { editDistance } from '../film/edit-distance.ts';
import type { TitleForm } from '../film/title-forms.ts';
import { differInLanguage } from '../film/title-language.ts';
import type { FilmProfile } from './film-profile.ts';

/**
 * How two films' titles agree:
 * - `same`: a whole title of one is one of the other
 * - `near`: a letter or two differ in a long title
 * - `part`: one is a long, well placed part of the other ("The Scorch Trials", "Maze Runner: The Scorch Trials")
 * - `piece`: one is a short part of the other ("Vampires", "John Carpenter's Vampires")
 * - `foreign`: evidently in two languages, so nothing in common is to be expected
 * - `sequel`: they differ by a number
 * - `other`: different titles
 * - `unknown`: one film has none
 */
export type TitleLikeness = 'same' | 'near' | 'part' | 'piece' | 'foreign' | 'sequel' | 'other' | 'unknown';

export interface TitleEvidence {
  likeness: TitleLikeness;
  /** The titles that agree, the page's first. */
  by: readonly [TitleForm, TitleForm] | null;
}

/** Shorter titles are within others by chance: "After.Life" and "Resident Evil: Afterlife" of the same year. */
const longLetters = 10;
const pieceLetters = 4;

const order: readonly TitleLikeness[] = ['same', 'near', 'part', 'piece', 'sequel', 'other'];

export function compareTitles(a: FilmProfile, b: FilmProfile): TitleEvidence {
  if (a.titles.size === 0 || b.titles.size === 0) return { likeness: 'unknown', by: null };
  for (const [key, form] of a.titles) {
    const other = b.titles.get(key);
    if (other) return { likeness: 'same', by: [form, other] };
  }
  let best: TitleEvidence = { likeness: 'other', by: null };
  let foreign = true;
  for (const one of a.titles.values()) {
    for (const other of b.titles.values()) {
      const likeness = compareForms(one, other, a.parts.has(other.key) || b.parts.has(one.key));
      if (order.indexOf(likeness) < order.indexOf(best.likeness)) best = { likeness, by: [one, other] };
      foreign &&= differInLanguage(one.text, other.text);
    }
  }
  return best.likeness === 'other' && foreign ? { likeness: 'foreign', by: null } : best;
}

function compareForms(a: TitleForm, b: TitleForm, onePiece: boolean): TitleLikeness {
  const sameNumbers = numbersOf(a) === numbersOf(b);
  const [short, long] = a.key.length <= b.key.length ? [a, b] : [b, a];
  const place = placeWithin(short.words, long.words);
  const isLong = short.key.length >= longLetters;
  if (isLong && (place === 'around' || (sameNumbers && (onePiece || place === 'start')))) return 'part';
  if (sameNumbers && isMisspelt(short, long)) return 'near';
  if (!sameNumbers && withoutNumbers(a) === withoutNumbers(b)) return 'sequel';
  return onePiece || (place && short.words.length > 1 && short.key.length >= pieceLetters) ? 'piece' : 'other';
}

function isMisspelt(short: TitleForm, long: TitleForm): boolean {
  if (short.key.length < longLetters) return false;
  const most = Math.min(3, Math.floor(short.key.length / 6));
  return editDistance(short.key, long.key, most) <= most;
}

/**
 * Where the words of one title stand in another: at its `start`, `around` a gap ("Mesrine: Killer Instinct", "Mesrine
 * Part 1: Killer Instinct") or at its `end`; null where they don't.
 */
function placeWithin(short: readonly string[], long: readonly string[]): 'start' | 'around' | 'end' | null {
  if (short.length === 0 || short.length >= long.length) return null;
  let before = 0;
  while (before < short.length && short[before] === long[before]) before++;
  if (before === short.length) return 'start';
  let after = 0;
  while (after < short.length && short.at(-1 - after) === long.at(-1 - after)) after++;
  if (after === short.length) return 'end';
  return before + after >= short.length ? 'around' : null;
}

/** "3D" and "1st" are no numbers of a sequel. */
function numbersOf(form: TitleForm): string {
  return form.words.filter((word) => /^\d+$/.test(word)).join(' ');
}

function withoutNumbers(form: TitleForm): string {
  return form.words.filter((word) => !/^\d+$/.test(word)).join('');
}
