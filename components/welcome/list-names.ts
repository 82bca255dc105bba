/** More would not be read. */
const most = 5;

/** Names as they stand in a sentence: `IMDb, Letterboxd or TMDB`; of many the first five, and how many more. */
export function listNames(names: readonly string[]): string {
  const rest = names.length - most;
  const named = rest > 1 ? [...names.slice(0, most), `one of ${rest} more`] : names;
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(named);
}
