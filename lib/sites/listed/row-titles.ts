import type { Site } from '../adapter.ts';
import { cleanText } from '../page/clean-text.ts';
import { splitHeading } from '../page/split-heading.ts';
import type { FilmRow } from './find-rows.ts';
import { listedLimits } from './listed-limits.ts';

/** "1. Heat", "#12 Heat": its place in the list. */
const rank = /^(?:#\s?\d{1,4}|\d{1,4}[.)])\s+(?=\S)/;
/** What is said to those who can't see the picture: "View title page for Heat", "Poster for Heat", "Heat poster". */
const said = /^(?:view title page for|go to|(?:movie )?poster (?:for|of))\s+|\s+(?:movie )?poster$/gi;
/** Titles are shorter; longer texts of a link are all that stands in its row. */
const mostChars = 160;

/** What a row calls its film, best first, and the year that stands in a title's bracket. */
export function titlesOfRow(row: FilmRow, site: Site): { titles: string[]; year: number | null } {
  const titles = new Set<string>();
  let year: number | null = null;
  for (const text of textsOf(row, site)) {
    const plain = cleanText(text, mostChars).replace(rank, '').replace(said, '').trim();
    if (!/\p{L}|\d/u.test(plain)) continue;
    const heading = splitHeading(plain, [site.name]);
    if (heading.title) titles.add(heading.title);
    year ??= heading.year;
    if (titles.size >= listedLimits.titles) break;
  }
  return { titles: [...titles], year };
}

/** Texts that may be titles, one by one: where a site says which attribute holds them, nothing else is looked at. */
function* textsOf({ links }: FilmRow, site: Site): Generator<string> {
  for (const name of site.listed?.titles ?? []) {
    const holder = links.find((link) => link.getAttribute(name));
    if (holder) return yield holder.getAttribute(name) ?? '';
  }
  for (const link of links) yield (link.querySelector('h1, h2, h3, h4, h5, h6') ?? link).textContent;
  for (const link of links) yield link.querySelector('[alt]')?.getAttribute('alt') ?? '';
  for (const name of ['title', 'aria-label']) for (const link of links) yield link.getAttribute(name) ?? '';
}
