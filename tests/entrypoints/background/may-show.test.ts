import { expect, test } from 'vitest';
import { mayShow } from '../../../entrypoints/background/may-show.ts';
import { defaultSiteSettings } from '../../../lib/browser/settings-schema.ts';

const none = { sites: {}, hosts: [] };
const named = { sites: {}, hosts: ['films.example', 'nas.home:8096'] };
const off = (site: string) => ({ ...named, sites: { [site]: { ...defaultSiteSettings, off: true } } });

test.each([
  ['a listed site', none, 'imdb', 'https://www.imdb.com/title/tt1/', true],
  ['a listed site that is switched off', off('imdb'), 'imdb', 'https://www.imdb.com/title/tt1/', false],
  ['a page that was read on request', none, 'any', 'https://films.example/7', false],
  ['a host that is named', named, 'any', 'https://films.example/7', true],
  ['another port of a host that is named', named, 'any', 'https://films.example:8443/7', false],
  ['a server at home that nobody has named', none, 'jellyfin', 'http://nas.home:8096/web/', false],
  ['a server at home that is named', named, 'jellyfin', 'http://nas.home:8096/web/', true],
  ['a server at home of a kind that is switched off', off('jellyfin'), 'jellyfin', 'http://nas.home:8096/web/', false],
  ['Plex’s own address', none, 'plex', 'https://app.plex.tv/desktop/', true],
])('whether a card may come up by itself on %s', (_, settings, site, url, may) => {
  expect(mayShow(settings, site, new URL(url))).toBe(may);
});
