import { expect, test } from 'vitest';
import { isHost, mostHosts } from '../../../../lib/sites/hosts/is-host.ts';
import { parseHost } from '../../../../lib/sites/hosts/parse-host.ts';
import { siteOnHost } from '../../../../lib/sites/hosts/site-on-host.ts';

test.each([
  ['films.example', 'films.example'],
  ['  https://Films.Example/film/7?x=1#top ', 'films.example'],
  ['nas.home:8096', 'nas.home:8096'],
  ['nas:32400/web/index.html#!/', 'nas:32400'],
  ['http://192.168.1.5:32400/web', '192.168.1.5:32400'],
  ['localhost:8096', 'localhost:8096'],
  ['https://me:secret@films.example:443/', 'films.example'],
  ['[::1]:8096', '[::1]:8096'],
  ['kino.köln', 'xn--kino-5qa.xn--kln-sna'],
])('%j means the host %s', (typed, host) => {
  const parsed = parseHost(typed, []);
  if (typed === 'kino.köln') expect(parsed).toEqual({ ok: true, host: new URL('http://kino.köln').host });
  else expect(parsed).toEqual({ ok: true, host });
});

test.each([
  ['', /^Type an address first/],
  ['   ', /^Type an address first/],
  ['*.films.example', /without a star/],
  ['ftp://nas.home', /^Only web pages/],
  ['javascript:alert(1)', /^Only web pages/],
  ['chrome://extensions', /^Only web pages/],
  ['my server', /^That is no web address/],
  ['http://', /^That is no web address/],
  ['nas:99999', /^That is no web address/],
  ['a'.repeat(5_000), /^That is no web address/],
  ['www.imdb.com', /^IMDb is among the listed sites/],
  ['https://app.plex.tv/desktop/', /^Plex is among/],
  ['addons.mozilla.org', /^Browsers let no extension/],
  ['nas.home', /^nas\.home is on the list already/],
])('%j is refused with a sentence that says what to do', (typed, problem) => {
  const parsed = parseHost(typed, ['nas.home']);
  expect(parsed.ok ? parsed.host : parsed.problem).toMatch(problem);
});

test('the list ends somewhere', () => {
  const full = Array.from({ length: mostHosts }, (_, at) => `s${at}.example`);
  expect(parseHost('one.example', full)).toMatchObject({ ok: false, problem: expect.stringContaining('full') });
});

test.each([
  ['nas.home:8096', true],
  ['films.example:443', true],
  ['films.example:80', false],
  ['films.example/path', false],
  ['Films.example', false],
  ['*', false],
  ['a b', false],
  ['', false],
  [7, false],
  [null, false],
])('whether %j is a host: %s', (text, is) => {
  expect(isHost(text)).toBe(is);
});

test('a host is a listed site’s whatever pages of it are listed', () => {
  expect(siteOnHost('m.imdb.com')?.id).toBe('imdb');
  expect(siteOnHost('notimdb.com')).toBeNull();
  expect(siteOnHost('nas.home:8096')).toBeNull();
});
