import { limits } from '../../film/limits.ts';
import { cleanText } from './clean-text.ts';
import { hasLetters } from './has-letters.ts';

/** Names of people out of lines such as "Joel Coen, Ethan Coen (uncredited)": apart, cleaned, each once. */
export function namesOf(lines: readonly string[]): string[] {
  const names = lines
    .flatMap((line) => line.slice(0, 5_000).split(/\s*[,;/•|、]\s*|\s+(?:and|und|et|&|·)\s+/))
    .map(cleanName);
  return distinct(names.filter(isName), limits.people);
}

/** One name, without notes in brackets and footnotes. */
export function cleanName(text: string): string {
  const name = cleanText(text, limits.name);
  const hasNotes = name.includes('(') || name.includes('[') || name.includes('（');
  return hasNotes ? name.replace(/\s*[([（][^()[\]（）]*[)\]）]?\s*/g, ' ').trim() : name;
}

/** Whether a text can be a name: it has letters and is no sentence, no "more", no number. */
export function isName(text: string): boolean {
  return hasLetters(text) && text.split(' ').length <= 8 && !/^(?:\d+$|more|see all|n\/a|\.\.\.)/i.test(text);
}

export function distinct<T>(values: readonly T[], most: number): T[] {
  return [...new Set(values)].slice(0, most);
}
