import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

const id = '0123456789abcdef0123456789abcdef';
const address = `http://jellyfin.local:8096/web/#/details?id=${id}&serverId=fedcba9876543210fedcba9876543210`;

interface Item {
  name: string;
  info?: string[];
  directors?: string;
  links?: string;
  children?: boolean;
  hidden?: boolean;
}

const item = ({ name, info = [], directors = '', links = '', children = false, hidden = false }: Item) => `
  <div id="itemDetailPage" class="page libraryPage itemDetailPage ${hidden ? 'hide' : ''}">
    <div class="nameContainer">${name}</div>
    <div class="itemMiscInfo itemMiscInfo-primary">${info.map((one) => `<div class="mediaInfoItem">${one}</div>`).join('')}</div>
    <p id="itemBirthday" class="hide"></p>
    <div class="itemExternalLinks">${links}</div>
    <div class="directorsGroup"><div class="label directorsLabel">Director</div><div class="directors">${directors}</div></div>
    <div id="childrenCollapsible" class="${children ? '' : 'hide'}"></div>
  </div>`;
const left = item({ name: '<h1 class="itemName"><bdi>Another</bdi></h1>', info: ['1990', '1h'], hidden: true });
const links =
  '<a href="https://www.imdb.com/title/tt0000001">IMDb</a>, <a href="https://www.themoviedb.org/movie/7">TheMovieDb</a>';

test('a film is read off the page that is in front, with its ids elsewhere', () => {
  const html =
    left +
    item({
      name: '<h1 class="itemName parentNameLast"><bdi>The Girl</bdi></h1><h4 class="itemName originalTitle">Das Mädchen</h4>',
      info: ['2007', '1h 50m', 'PG-13', 'Ends at 20:10'],
      directors: '<a>Jane Roe</a>, <a>John Doe</a>',
      links,
    });
  expect(readAt(address, html)).toMatchObject({
    site: 'jellyfin',
    url: address,
    film: {
      kind: 'film',
      title: 'The Girl',
      originalTitle: 'Das Mädchen',
      year: 2007,
      runtimeMinutes: 110,
      directors: ['Jane Roe', 'John Doe'],
      keys: [`jellyfin:${id}`, 'imdb:tt0000001', 'tmdb:movie/7'],
    },
  });
});

test('an episode and a season are their series’', () => {
  const name =
    '<h1 class="parentName"><bdi><a>The Girls</a></bdi></h1><h3 class="itemName subtitle"><bdi>Season 1 - 3. Rain</bdi></h3>';
  expect(readAt(address, item({ name, info: ['5/12/2013', '45m'] }))?.film).toMatchObject({
    kind: 'series',
    title: 'The Girls',
  });
  const series = '<h1 class="itemName"><bdi>The Girls</bdi></h1>';
  expect(readAt(address, item({ name: series, info: ['2013 - 2016', '45m'], children: true }))?.film).toMatchObject({
    kind: 'series',
    title: 'The Girls',
    year: 2013,
  });
});

test.each([
  [
    'an album',
    item({
      name: '<h1 class="itemName"><bdi>The Girl</bdi></h1><h3 class="parentName musicParentName">Ann Other</h3>',
      info: ['2001', '45m'],
    }),
  ],
  ['a book', item({ name: '<h1 class="itemName"><bdi>The Girl</bdi></h1>', info: ['2001'] })],
  ['a page that is not in front', left],
])('%s is no film', (_, html) => {
  expect(readAt(address, html)).toBeNull();
});
