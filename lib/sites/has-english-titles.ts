import { sites } from './sites.ts';

/**
 * Whether the titles on a page are the English ones for a visitor who reads these languages. Elsewhere a film may stand
 * under a title that no stored review has, and only the page's other data tell which film it is.
 */
export function hasEnglishTitles(siteId: string, url: URL, languages: readonly string[]): boolean {
  const englishTitles = sites.find(({ id }) => id === siteId)?.englishTitles;
  if (!englishTitles || !languages.every((language) => language.startsWith('en'))) return false;
  if (typeof englishTitles === 'function') return englishTitles(url);
  const asksForLanguage = /^\/[a-z]{2}(?:-[a-z]{2,4})?\//.test(url.pathname) || url.searchParams.has('language');
  return englishTitles === 'always' || !asksForLanguage;
}
