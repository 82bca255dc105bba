/** Sites that name every film in English, whoever asks. */
const alwaysEnglish = new Set(
  'letterboxd rottentomatoes metacritic criterion hulu thetvdb simkl criticker mdblist boxofficemojo fandango flixster listal trakt'.split(
    ' ',
  ),
);

/** Sites that name films in the visitor's language, unless the address asks for another. */
const visitorsLanguage = new Set(['imdb', 'tmdb', 'netflix', 'max', 'disneyplus', 'primevideo']);

/**
 * Whether the titles on a page are the English ones for a visitor who reads these languages. Elsewhere a film may stand
 * under a title that no stored review has, and only the page's other data tell which film it is.
 */
export function hasEnglishTitles(siteId: string, url: URL, languages: readonly string[]): boolean {
  if (!languages.every((language) => language.startsWith('en'))) return false;
  if (alwaysEnglish.has(siteId)) return true;
  if (siteId === 'wikipedia') return url.hostname.startsWith('en.');
  const asksForLanguage = /^\/[a-z]{2}(?:-[a-z]{2,4})?\//.test(url.pathname) || url.searchParams.has('language');
  return visitorsLanguage.has(siteId) && !asksForLanguage;
}
