/**
 * Who gives each film one number and keeps it: another number is another film. All others may have several ids for one
 * film (a streaming service's editions and countries, Wikipedia's languages, Box Office Mojo's and Fandango's releases,
 * Simkl's seasons of an anime) or rename them (the words in the addresses of Letterboxd, Trakt, TheTVDB, Rotten Tomatoes).
 */
export const stableAuthorities: ReadonlySet<string> = new Set([
  'imdb',
  'tmdb',
  'wikidata',
  'allocine',
  'criterion',
  'csfd',
  'douban',
  'filmaffinity',
  'filmweb',
  'kinopoisk',
  'moviemeter',
  'porthu',
  'senscritique',
]);

/** Whether two different ids of this authority mean two different films. */
export function isStableAuthority(authority: string): boolean {
  return stableAuthorities.has(authority);
}
