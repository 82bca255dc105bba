import type { NotedReview } from '../../review/merge-noted.ts';
import type { Take } from '../../review/schema.ts';

/** A file as it was chosen or dropped; in a folder its name is the path from there, with `/`. */
export interface ImportFile {
  name: string;
  blob: Blob;
}

/** Where opinions come from, with the name people know it by. */
export const importSources = {
  letterboxd: 'Letterboxd',
  imdb: 'IMDb',
  trakt: 'Trakt',
  tmdb: 'TMDB',
  movielens: 'MovieLens',
  criticker: 'Criticker',
  simkl: 'Simkl',
  movary: 'Movary',
  yamtrack: 'Yamtrack',
  watcharr: 'Watcharr',
  listal: 'Listal',
  table: 'Table',
  markdown: 'Markdown',
  'schema.org': 'schema.org',
  vault: 'Notes of Lobby Card',
} as const;
export type ImportSource = keyof typeof importSources;

/** One take, made of one or several rows of an export. */
export interface ImportedTake {
  kind: 'take';
  source: ImportSource;
  /**
   * The same whenever this entry of this source is read, from this file or a newer one: what was imported under it is
   * brought up to date, not added again. No two takes of one reading share it. Of a `vault` it is the id of the review
   * that the note was written from.
   */
  entryId: string;
  /** Of a `vault`: that review as it was then; null elsewhere. */
  noted: Pick<NotedReview, 'revision' | 'origin'> | null;
  take: Take;
  /** Where its first row stands. */
  file: string;
  line: number;
  /** How many rows it was made of: one was imported, the others merged into it. */
  rows: number;
  /** What was cut or left out of the rows, a sentence each. */
  remarks: string[];
}

/** A row as it stood in its file, so that it can be written out, corrected and read again. */
export type RawRow =
  | { form: 'cells'; columns: readonly string[]; cells: readonly string[] }
  | { form: 'json'; text: string }
  | { form: 'text'; text: string };

/** A row that could not be read, or that is about no film. */
export interface RowSetAside {
  kind: 'setAside';
  file: string;
  /** In a text its first line, from 1; in JSON and XML the number of the entry; null where it is the whole file. */
  line: number | null;
  /** A sentence for people. */
  reason: string;
  raw: RawRow;
}

/** A backup of our own, untouched: restoring it is another matter than importing. */
export interface BackupFound {
  kind: 'backup';
  file: string;
  blob: Blob;
}

export type ImportItem = ImportedTake | RowSetAside | BackupFound;
