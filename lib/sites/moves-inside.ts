/** Sites whose every page is loaded from its server: another address there is another page. */
const alwaysLoads = new Set(
  'imdb letterboxd tmdb rottentomatoes wikipedia wikidata boxofficemojo mdblist criticker listal allocine csfd kinopoisk douban filmaffinity porthu moviemeter moviepilot thetvdb'.split(
    ' ',
  ),
);

/** Whether a site may show another film without loading another page. */
export function movesInside(siteId: string): boolean {
  return !alwaysLoads.has(siteId);
}
