import { reviewHasWords } from '../../../lib/library/review-has-words.ts';
import { wordsOf } from '../../../lib/library/words-of.ts';
import type { Library } from '../../../lib/store/database.ts';
import { readRecords } from '../../../lib/store/folios/read-records.ts';

/** How often what was found is told. */
const tellMs = 400;

/**
 * The numbers of the reviews whose text has the words of a search, some at a time as they are found. All texts are read,
 * a few hundred in memory at once; nothing is kept of them.
 */
export async function* searchTexts(library: Library, search: string, signal: AbortSignal): AsyncGenerator<number[]> {
  const words = wordsOf(search);
  if (words.length === 0) return;
  let found: number[] = [];
  let told = performance.now();
  for await (const records of readRecords(library)) {
    if (signal.aborted) return;
    for (const { number, review } of records) if (reviewHasWords(review, words)) found.push(number);
    if (found.length > 0 && performance.now() - told > tellMs) {
      yield found;
      found = [];
      told = performance.now();
    }
  }
  yield found;
}
