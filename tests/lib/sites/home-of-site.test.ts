import { expect, test } from 'vitest';
import { isOnSite } from '../../../lib/sites/find-site.ts';
import { homeOfSite } from '../../../lib/sites/home-of-site.ts';
import { sites } from '../../../lib/sites/sites.ts';

const withHome = sites.filter(({ matches }) => matches.length > 0);

test.each(withHome.map((site) => [site.id, site] as const))('%s has a home of its own', (id, site) => {
  const home = new URL(homeOfSite(id) ?? '');
  expect(home.pathname).toBe('/');
  expect(isOnSite(site, home)).toBe(true);
});

test('a site that is not read, or that is on people’s own servers only, has none', () => {
  expect(homeOfSite('jellyfin')).toBeNull();
  expect(homeOfSite('page')).toBeNull();
});
