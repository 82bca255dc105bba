import { expect, test } from 'vitest';
import { authorityOf, type FilmKey, idOf } from '../../../lib/film/film-key.ts';
import { isStableAuthority, stableAuthorities } from '../../../lib/match/stable-authorities.ts';
import type { Examples } from '../../../lib/sites/adapter.ts';
import { findSite } from '../../../lib/sites/find-site.ts';
import { sites } from '../../../lib/sites/sites.ts';

const adapters = import.meta.glob<{ examples: Examples }>('../../../lib/sites/adapters/*.ts', { eager: true });
const addresses = Object.values(adapters).flatMap(({ examples }) => examples.films);
const keys: FilmKey[] = addresses.flatMap((address) => findSite(sites, new URL(address))?.address.keys ?? []);

test.each([...stableAuthorities])('%s is an authority that a site gives', (authority) => {
  expect(keys.map(authorityOf)).toContain(authority);
});

test('who counts as stable gives numbers, not words that may be changed', () => {
  const stable = keys.filter((key) => isStableAuthority(authorityOf(key)));
  expect(stable.length).toBeGreaterThan(0);
  for (const key of stable) expect(idOf(key)).toMatch(/^(?:[a-z]+\/)?(?:tt|Q)?\d+(?:\/|$)/);
});

test.each(['letterboxd', 'thetvdb', 'rottentomatoes', 'netflix', 'wikipedia', 'boxofficemojo', 'page'])(
  'another id of %s may be the same film',
  (authority) => expect(isStableAuthority(authority)).toBe(false),
);
