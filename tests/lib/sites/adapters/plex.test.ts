import { describe, expect, test } from 'vitest';
import { plex } from '../../../../lib/sites/adapters/plex.ts';
import { readAnyPage } from '../../../../lib/sites/read-any-page.ts';
import { ld, openHtml, readAt } from '../support/read-at.ts';

const server = '0123456789abcdef0123456789abcdef01234567';
const film = `https://app.plex.tv/desktop/#!/server/${server}/details?key=%2Flibrary%2Fmetadata%2F1234`;
const own = `http://192.168.1.5:32400/web/index.html#!/server/${server}/details?key=%2Flibrary%2Fmetadata%2F1234`;
const page = (title: string, line: string, below = '', hubs: string[] = []) =>
  `<title>Plex</title><h1 data-testid="metadata-title">${title}</h1>${below}<span data-testid="metadata-line1">${line}</span>
   ${hubs.map((hub) => `<h2 data-testid="hubTitle">${hub}</h2>`).join('')}
   <a href="https://www.imdb.com/title/tt0000009/">an unlike film that is linked to</a>`;

describe.each([
  ['app.plex.tv', film],
  ['a server of one’s own', own],
])('Plex on %s', (_, address) => {
  test('shows a film by title, year and director, under the number that its server gives it', () => {
    const html = page(
      'The Girl',
      'R    2007    1hr 50min    Drama',
      '<h2 data-testid="metadata-subtitle">Directed by <a>Jane Roe</a></h2>',
    );
    expect(readAt(address, html)).toEqual({
      site: 'plex',
      url: address,
      doubts: [],
      film: expect.objectContaining({
        kind: 'film',
        title: 'The Girl',
        year: 2007,
        directors: ['Jane Roe'],
        runtimeMinutes: 110,
        keys: [`plex:${server}/1234`],
      }),
    });
  });

  test('shows a series, and a season and an episode under its title', () => {
    expect(
      readAt(address, page('The Girls', 'TV-MA    2013    Drama', '', ['Staffeln', 'Besetzung']))?.film,
    ).toMatchObject({ kind: 'series', title: 'The Girls', year: 2013 });
    expect(readAt(address, page('The Girls', 'Season 2    Episode 12'))?.film).toMatchObject({
      kind: 'series',
      title: 'The Girls',
      year: null,
    });
  });

  test('shows an album, an artist or a collection at such an address too', () => {
    expect(
      readAt(address, page('The Girl', '2001    Pop', '<h2 data-testid="metadata-subtitle">Ann Other</h2>')),
    ).toBeNull();
    expect(readAt(address, page('Ann Other', '', '', ['Albums', 'Popular Tracks']))).toBeNull();
  });
});

test('earlier Plex apps are read too', () => {
  const v4 = `<div data-testid="preplay-mainTitle"><span>The Girl</span></div><div data-testid="preplay-secondTitle">2007</div>
    <div data-testid="preplay-thirdTitle"><span>1 hr 50 min</span></div>`;
  expect(readAt(own, v4)?.film).toMatchObject({ title: 'The Girl', year: 2007, runtimeMinutes: 110 });
  const v3 = `<div class="details-title-container"><h1 class="item-title">The Girl</h1><h2 class="item-year">2007</h2></div>
    <span class="item-duration">1 hr 50 min</span>
    <div class="item-director"><span class="metadata-label">Director</span> <span><a>Jane Roe</a></span></div>`;
  expect(readAt(own, v3)?.film).toMatchObject({ title: 'The Girl', year: 2007, directors: ['Jane Roe'] });
  // saved without its route
  expect(readAnyPage(openHtml(v3), new URL('https://app.plex.tv/'))).toMatchObject({
    site: 'plex',
    film: { title: 'The Girl', year: 2007, keys: [] },
  });
});

test('a title of Plex’s own has one key wherever it is shown', () => {
  const read = (address: string) => plex.readAddress(new URL(address))?.keys;
  const vod =
    'https://app.plex.tv/desktop#!/provider/tv.plex.provider.vod/details?key=/library/metadata/5d77682aa091de001f2e69b0';
  expect(read(vod)).toEqual(['plex:5d77682aa091de001f2e69b0']);
  expect(read(vod.replace('.vod', '.discover'))).toEqual(read(vod));
});

test('watch.plex.tv is read by its markup', () => {
  const html = ld({ '@type': 'Movie', name: 'The Girl', datePublished: '2007-05-01', director: { name: 'Jane Roe' } });
  expect(readAt('https://watch.plex.tv/movie/the-girl', html)?.film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    directors: ['Jane Roe'],
    keys: ['plex:movie/the-girl'],
  });
});
