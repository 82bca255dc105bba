import { authorityOf } from '../film/film-key.ts';
import type { FilmKind } from '../film/schema.ts';
import type { Examples, Site } from './adapter.ts';

/** What a site's adapter can read. */
export interface WhatIsRead {
  films: boolean;
  series: boolean;
  /** Whose ids the addresses of its films give. */
  authorities: string[];
  /** Whether its pages may link to their film on IMDb, TMDB or Wikidata. */
  linksOut: boolean;
}

/** What a site's adapter can read, as it shows by its own examples. */
export function whatIsRead(site: Site, { films }: Examples): WhatIsRead {
  const addresses = films.flatMap((film) => site.readAddress(new URL(film)) ?? []);
  const tells = (kinds: readonly FilmKind[]) => addresses.some(({ kind }) => kind === null || kinds.includes(kind));
  return {
    films: tells(['film']),
    series: tells(['series', 'episode']),
    authorities: [...new Set(addresses.flatMap(({ keys }) => keys.map(authorityOf)))],
    linksOut: site.linksOut !== false,
  };
}
