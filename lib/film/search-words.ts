const mostWords = 40;
const longestWord = 40;

/** A text as search sees it: small letters without accents, so that `amelie` finds *Amélie*. */
export function foldForSearch(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The different words of some texts, folded; enough to find a film by, never more than forty. */
export function searchWordsOf(texts: readonly (string | null)[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of foldForSearch(text ?? '').match(/[\p{L}\p{N}]+/gu) ?? []) {
      words.add(word.slice(0, longestWord));
      if (words.size === mostWords) return [...words];
    }
  }
  return [...words];
}
