import type { Film } from '../../film/schema.ts';

/** What one source on a page says of its film, not yet held against the others. What it does not tell is left out. */
export interface Claim extends Partial<Film> {
  /** In words, for doubts: "structured data". */
  source: string;
  /** The address that the source says it is about, as it writes it. */
  about?: string | undefined;
}
