/** How much a file may be. Everything is streamed, so these bound time and the memory of one entry, not of the file. */
export const importLimits = {
  /** Of one file, and of what one zip unpacks to. */
  fileBytes: 1_000_000_000,
  zipEntries: 200_000,
  /** What deflates better than this is no text that somebody wrote. Asked after the first megabytes. */
  zipRatio: 250,
  /** A record of a table, an item of a list; of a text 100,000 are kept. */
  recordLength: 4_000_000,
  /** Of a row that is set aside. */
  rawLength: 100_000,
  jsonDepth: 20,
  /** What of a file is looked at to tell what it is. */
  headBytes: 64_000,
  /** Quotation marks that open and never close, before the rest of a table is given up. */
  brokenQuotes: 20,
  /** Films, and characters of their texts, that are held while their rows are gathered. */
  heldFilms: 200_000,
  heldLength: 40_000_000,
} as const;
