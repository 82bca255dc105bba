/** A column's name as it is compared: `Letterboxd URI`, ` Num. Votes` and `release_date` without case, accents and signs. */
export function columnKey(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
