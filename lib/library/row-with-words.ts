import { unpackRow } from './pack-row.ts';
import type { LibraryRow } from './row.ts';
import { isUnparted, wordsOf } from './words-of.ts';

const asciiOnly = /^[ -~]*$/;

/** The row if it has a word beginning with each of some folded words, by the rule of `searchTable`; else null. */
export function rowWithWords(packed: string, wanted: readonly string[]): LibraryRow | null {
  // nearly every row goes out here, unopened; in another alphabet the same letter may be written in two ways
  if (asciiOnly.test(packed)) {
    const text = packed.toLowerCase();
    if (!wanted.every((word) => text.includes(word))) return null;
  }
  const row = unpackRow(packed);
  const texts = [row.title, row.originalTitle, ...row.otherTitles, row.author, row.publisher];
  const names = [...row.directors, ...row.cast, ...row.tags, ...row.genres];
  const words = [...texts, ...names].flatMap((text) => wordsOf(text ?? ''));
  const has = (start: string) =>
    words.some((word) => word.startsWith(start) || (isUnparted(start) && word.includes(start)));
  return wanted.every(has) ? row : null;
}
