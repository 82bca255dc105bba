import { type FilmKey, idOf } from '../../film/film-key.ts';
import { readEdgeKey } from '../../match/edge-key.ts';
import { isNameKey } from '../../match/page-keys.ts';
import type { Place } from './drawer.ts';

/**
 * Where the keys of reviews are filed. Each key has a drawer and a print there, both hashes of it; a posting is a print
 * and the number of a review in one 64-bit number. An index of the database would cost a row for each key of each
 * review, some ten of them: three quarters of an import's time, and a request for each key of a look-up. Drawers are
 * written once for a whole batch or two million keys of it, and keys that are asked for together lie in one.
 */
export type Postings = BigUint64Array;

/** Numbers of one that waits: its print, and what the review is filed as. */
export const widthOfPosting = 2;

/**
 * At a million reviews a drawer holds some 11 kB. Beyond 64 kB Chromium would keep it in a file of its own, which takes
 * five times as long to read; more drawers would cost an import more than they save a look-up.
 */
export const drawerCount = 8_192;

/** A key that more reviews have ("t:love", or a file made to hurt) leads to the first so many only. */
export const mostFiled = 1_000;

/** Set in the numbers of reviews by others: they are filed behind the user's own. */
const byOthers = 0x8000_0000;

const lettersOfFamily = 6;

/** No film key ends so: they hold no spaces. */
const sign = ' ?';

/**
 * The key that says: the user has spoken on pages with this film key. It lies in the drawer of the film key, which every
 * look-up opens, so that most need not ask for corrections.
 */
export function signOf(filmKey: string): string {
  return filmKey + sign;
}

export function placeOf(key: string): Place {
  const edge = readEdgeKey(key);
  const whole = edge?.edge ?? key;
  return { drawer: hash(familyOf(whole), 0x811c9dc5) % drawerCount, print: hash(whole, 0x2f0b4c47), edge };
}

/** What a review is filed as under its keys. */
export function filedAs(number: number, isOwn: boolean): number {
  return isOwn ? number : (number | byOthers) >>> 0;
}

/** The number of a review by what it is filed as. */
export function numberOf(filed: number): number {
  return filed & ~byOthers;
}

export function makePosting(print: number, filed: number): bigint {
  return (BigInt(print) << 32n) | BigInt(filed);
}

/** The numbers of the first so many reviews under a print, the user's own before all others, older before newer. */
export function numbersUnder(postings: Postings, print: number, most: number): number[] {
  const numbers: number[] = [];
  for (let at = firstFrom(postings, BigInt(print) << 32n); numbers.length < most; at += 1) {
    const posting = postings[at];
    if (posting === undefined || Number(posting >> 32n) !== print) break;
    numbers.push(numberOf(Number(posting & 0xffff_ffffn)));
  }
  return numbers;
}

/**
 * Postings with some taken out and some added; in order, each once, at most `mostFiled` of one print. What is both stays:
 * a key that was lost and came back must lead to its review, one that leads to it in vain does no harm.
 */
export function refile(postings: Postings, added: readonly bigint[], removed: readonly bigint[]): Postings {
  const gone = new Set(removed);
  for (const posting of added) gone.delete(posting);
  const all = new BigUint64Array(postings.length + added.length);
  all.set(postings);
  all.set(added, postings.length);
  all.sort();
  let kept = 0;
  let ofPrint = 0;
  let print = -1;
  let last = -1n;
  for (const posting of all) {
    if (posting === last || gone.has(posting)) continue;
    last = posting;
    const own = Number(posting >> 32n);
    ofPrint = own === print ? ofPrint + 1 : 1;
    print = own;
    if (ofPrint > mostFiled) continue;
    all[kept] = posting;
    kept += 1;
  }
  return all.slice(0, kept);
}

function firstFrom(postings: Postings, least: bigint): number {
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((postings[middle] ?? 0n) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What keys must share to lie in one drawer, so that a look-up opens few: the beginning of a title, as a title and as the
 * name of a page; the beginning with the year; a person with any year. Any other key is a family of its own. What begins
 * with "american" fills a drawer that is still read in one piece; with the keys of all years in it, it would not be.
 */
function familyOf(key: string): string {
  const plain = key.endsWith(sign) ? key.slice(0, -sign.length) : key;
  if (isNameKey(plain as FilmKey)) return `t:${idOf(plain as FilmKey).slice(0, lettersOfFamily)}`;
  if (plain[1] !== ':') return plain;
  const [text = '', year] = plain.slice(2).split('|');
  switch (plain.charAt(0)) {
    case 't':
      return `t:${text.slice(0, lettersOfFamily)}`;
    case 'y':
    case 'h':
      return `y:${text.slice(0, lettersOfFamily)}|${year}`;
    case 'p':
    case 'c':
      return `${plain.slice(0, 2)}${text}`;
    default:
      return plain;
  }
}

/** FNV-1a over UTF-16 units, with the last mixing step of MurmurHash3: short keys must differ in every bit. */
function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
