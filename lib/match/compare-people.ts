import { comparePersons } from '../film/compare-persons.ts';
import { lettersOf } from '../film/letters-of.ts';

/** How two lists of directors agree; `unknown` where one is empty or in another script. */
export type PeopleLikeness = 'same' | 'alike' | 'other' | 'unknown';

export function compareDirectors(a: readonly string[][], b: readonly string[][]): PeopleLikeness {
  let best: PeopleLikeness = 'unknown';
  for (const one of a) {
    for (const other of b) {
      if (isLatin(one) !== isLatin(other)) continue;
      const likeness = comparePersons(one, other);
      if (likeness === 'same') return 'same';
      if (likeness === 'alike' || best === 'unknown') best = likeness;
    }
  }
  return best;
}

/** How many people of one cast are in the other, whatever the order of their names' words. */
export function countShared(a: readonly string[][], b: readonly string[][]): number {
  const letters = new Set(a.map(lettersOf).filter((name) => name.length > 3));
  return new Set(b.map(lettersOf).filter((name) => letters.has(name))).size;
}

/** Names in Cyrillic and Greek are in Latin letters by now; other scripts can't be compared with it. */
function isLatin(name: readonly string[]): boolean {
  return /[a-z]/.test(name.join(''));
}
