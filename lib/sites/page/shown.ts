import { imdbKey } from '../../film/film-key.ts';
import { limits } from '../../film/limits.ts';
import type { Pick, Shown } from '../adapter.ts';
import type { Claim } from './claim.ts';
import { keyOfAddress } from './id-links.ts';
import type { LdNode } from './json-ld.ts';
import { cleanName, distinct, isName } from './names.ts';
import type { Page } from './page.ts';
import { pageLimits } from './page-limits.ts';
import { castOfPick, textsOfPick } from './picks.ts';
import { readYear } from './read-year.ts';
import { claimOfHeading, splitHeading } from './split-heading.ts';

/** What a site's picks find on a page. `node` is the JSON-LD that is about the film. */
export function claimOfShown(shown: Shown, page: Page, node: LdNode | null, tail?: RegExp): Claim {
  const find = (picks: Pick[] = [], most = 1) => firstOf(picks, (pick) => textsOfPick(pick, page, node, most)) ?? [];
  const heading = claimOfHeading(splitHeading(find(shown.title)[0] ?? '', page.siteNames, tail));
  const years = firstOf(shown.year ?? [], (pick) =>
    textsOfPick(pick, page, node, 1).flatMap((text) => readYear(text) ?? []),
  );
  return {
    ...heading,
    source: 'visible page',
    originalTitle: splitHeading(find(shown.originalTitle)[0] ?? '').title,
    year: years?.[0] ?? heading.year ?? null,
    directors: distinct(find(shown.directors, pageLimits.picked).map(cleanName).filter(isName), limits.people),
    cast: shown.cast ? castOfPick(shown.cast, page.root) : [],
    genres: distinct(find(shown.genres, pageLimits.picked), limits.genres),
    keys: find(shown.ids, pageLimits.links).flatMap(
      (text) => keyOfAddress(text) ?? imdbKey(/\btt\d{5,10}\b/.exec(text)?.[0] ?? '') ?? [],
    ),
  };
}

/** What the first pick gives that gives anything. */
function firstOf<T>(picks: Pick[], read: (pick: Pick) => T[]): T[] | null {
  for (const pick of picks) {
    const found = read(pick);
    if (found.length > 0) return found;
  }
  return null;
}
