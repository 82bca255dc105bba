import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of `truth.jsonl`. What is null was looked for and is not on the page; what is left out is not judged. */
export interface Truth {
  file: string;
  site: string;
  kind: 'film' | 'tv' | 'series' | 'episode' | 'none';
  url?: string | null;
  title?: string | null;
  /** Differences are told, not counted. */
  originalTitle?: string | null;
  year?: number | null;
  /** Other years that are right too. */
  yearAlso?: number | number[] | null;
  directors?: string[] | null;
  imdbId?: string | null;
  tmdbId?: string | number | null;
  wikidataId?: string | null;
  charset?: string | null;
  /** Nobody could say what is right: shown, never counted as wrong. */
  ambiguous?: boolean;
}

export function readTruths(folder: string): Truth[] {
  const lines = readFileSync(join(folder, 'truth.jsonl'), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Truth);
}
