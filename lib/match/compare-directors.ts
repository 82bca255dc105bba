import { comparePersons } from '../film/compare-persons.ts';

/** How two lists of directors agree; `unknown` where one is empty or in another script. */
export type DirectorLikeness = 'same' | 'alike' | 'other' | 'unknown';

export function compareDirectors(a: readonly string[][], b: readonly string[][]): DirectorLikeness {
  let best: DirectorLikeness = 'unknown';
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

/** Names in Cyrillic and Greek are in Latin letters by now; other scripts can't be compared with it. */
function isLatin(name: readonly string[]): boolean {
  return /[a-z]/.test(name.join(''));
}
