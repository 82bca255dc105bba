import { editDistance } from './edit-distance.ts';
import { lettersOf } from './letters-of.ts';

/** `same` person, `alike` where one name is a part of the other or the surname is shared, else `other`. */
export type PersonLikeness = 'same' | 'alike' | 'other';

/** Compares two names as spellName gives them, whatever the order of their words. */
export function comparePersons(a: readonly string[], b: readonly string[]): PersonLikeness {
  if (a.length === 0 || b.length === 0) return 'other';
  if (lettersOf(a) === lettersOf(b)) return 'same';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const free = [...long];
  let whole = 0;
  let partial = 0;
  for (const word of short) {
    const at = free.findIndex((other) => isSameWord(word, other));
    if (at >= 0) {
      whole++;
      free.splice(at, 1);
      continue;
    }
    const loose = free.findIndex((other) => isShortened(word, other));
    if (loose >= 0) {
      partial++;
      free.splice(loose, 1);
    }
  }
  const all = whole + partial === short.length;
  if (all && whole >= 1 && short.length > 1) return 'same';
  if (all && whole === 1 && (short[0] as string).length > 4) return 'alike';
  return sharesSurname(a, b) ? 'alike' : 'other';
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return a.length > 1;
  const shorter = Math.min(a.length, b.length);
  return shorter >= 5 && editDistance(a, b, shorter >= 8 ? 2 : 1) <= (shorter >= 8 ? 2 : 1);
}

/** An initial, a name cut short ("Rob", "Robert"), misspelt, or with an end damaged by a wrong encoding ("Joffé"). */
function isShortened(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter === 1) return a[0] === b[0];
  if (shorter >= 4 && editDistance(a, b, 1) === 1) return true;
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared++;
  return shared >= 3 && shared >= shorter * 0.6;
}

/** The last word of one is a word of the other: "Tung-Shing Yee" and "Derek Yee", "Hung Kam-Bo" and "Sammo Hung". */
function sharesSurname(a: readonly string[], b: readonly string[]): boolean {
  const [lastOfA, lastOfB] = [a.at(-1) as string, b.at(-1) as string];
  return (lastOfA.length > 1 && b.includes(lastOfA)) || (lastOfB.length > 1 && a.includes(lastOfB));
}
