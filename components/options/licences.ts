/** One program that is part of this one, as its own files tell. */
export interface Licence {
  name: string;
  version: string;
  /** As its package names it: `MIT`. */
  licence: string;
  homepage: string | null;
  /** The whole text; null where the package carries none. */
  text: string | null;
}
