import { findRatingLine } from '../rating/find-rating.ts';
import { nameOf, wordsOf } from './element-words.ts';

/** Film databases whose addresses tell which film is meant; other links leave only their words. */
const filmSite = new RegExp(
  `^https?://(?:[\\w-]+\\.)*(?:${[
    'imdb\\.com/title',
    'themoviedb\\.org/(?:movie|tv)',
    'letterboxd\\.com/film',
    'rottentomatoes\\.com/(?:m|tv)',
    'wikidata\\.org/(?:wiki|entity)/Q',
    'justwatch\\.com/',
  ].join('|')})`,
  'i',
);
const longestSetOff = 120;

/** A picture, or a thing with a label, that shows a rating and nothing else. */
export function ratingOf(element: Element): string {
  const said = element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
  const words = said.replace(/^\s*(?:rating|rated|bewertung|note|score)\s*[:：]?\s*/i, '').trim();
  return words.length <= 40 && findRatingLine(words) ? words : '';
}

/** Whether bold words are all that their block has, as with headings that are not marked as such. */
function isWholeBlock(element: Element): boolean {
  const parent = element.parentElement;
  return (
    parent !== null &&
    /^(?:p|div)$/.test(nameOf(parent)) &&
    wordsOf(parent) === wordsOf(element) &&
    wordsOf(element).length <= longestSetOff
  );
}

/** What an inline element puts around its words. */
export function wrapOf(element: Element): [string, string] {
  const words = element.textContent ?? '';
  if (words.trim() === '' || /[*_]/.test(words)) return ['', ''];
  if (/^(?:i|em|cite)$/.test(nameOf(element)) && words.length <= longestSetOff) return ['*', '*'];
  if (/^(?:b|strong)$/.test(nameOf(element)) && isWholeBlock(element)) return ['**', '**'];
  const address = nameOf(element) === 'a' ? (element.getAttribute('href') ?? '') : '';
  return filmSite.test(address) && !/[\s()]/.test(address) ? ['[', `](${address})`] : ['', ''];
}
