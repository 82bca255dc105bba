/** Longer titles are cut in a sentence. */
const maxLetters = 60;

/** A film's title as it stands in a sentence: `“Alien”`. */
export function nameFilm(title: string): string {
  const letters = [...title];
  if (letters.length === 0) return 'The review';
  return `“${letters.length > maxLetters ? `${letters.slice(0, maxLetters).join('')}…` : title}”`;
}
