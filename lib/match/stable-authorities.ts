/**
 * Who gives each film one number and keeps it: another number is another film. All others may have several ids for one
 * film (a streaming service's editions and countries, Wikipedia's languages) or rename them (the words in the addresses
 * of Letterboxd, Trakt and Rotten Tomatoes).
 */
const stable = new Set(
  'imdb tmdb wikidata tvdb allocine filmaffinity filmweb kinopoisk douban csfd moviemeter senscritique metadb'.split(
    ' ',
  ),
);

/** Whether two different ids of this authority mean two different films. */
export function isStableAuthority(authority: string): boolean {
  return stable.has(authority);
}
