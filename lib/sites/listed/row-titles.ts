import type { Site } from '../adapter.ts';
import { textOf } from '../page/element-lines.ts';
import { splitHeading } from '../page/split-heading.ts';
import type { FilmRow } from './find-rows.ts';
import { listedLimits } from './listed-limits.ts';

/** "1. Heat", "#12 Heat": its place in the list. */
const rank = /^(?:#\s?\d{1,4}|\d{1,4}[.)])\s+(?=\S)/;
/** What is said to those who can't see the picture: "View title page for Heat", "Poster for Heat", "Heat poster". */
const said = /^(?:view title page for|go to|(?:movie )?poster (?:for|of))\s+|\s+(?:movie )?poster$/gi;
/** Longer texts of a link are all that stands in its row. */
const mostChars = 160;

/** What a row calls its film, best first, and the year that stands in a title's bracket. */
export function titlesOfRow({ links }: FilmRow, site: Site): { titles: string[]; year: number | null } {
  const texts = [
    ...(site.listed?.titles ?? []).flatMap((name) => links.map((link) => link.getAttribute(name) ?? '')),
    ...links.map((link) => textOf(link.querySelector('h1, h2, h3, h4, h5, h6') ?? link, mostChars)),
    ...links.map((link) => link.querySelector('[alt]')?.getAttribute('alt') ?? ''),
    ...links.map((link) => link.getAttribute('title') ?? ''),
    ...links.map((link) => link.getAttribute('aria-label') ?? ''),
  ];
  const titles = new Set<string>();
  let year: number | null = null;
  for (const text of texts) {
    const plain = text.slice(0, mostChars).replace(rank, '').replace(said, '').trim();
    if (!/\p{L}|\d/u.test(plain) || titles.size >= listedLimits.titles) continue;
    const heading = splitHeading(plain, [site.name]);
    if (heading.title) titles.add(heading.title);
    year ??= heading.year;
  }
  return { titles: [...titles], year };
}
