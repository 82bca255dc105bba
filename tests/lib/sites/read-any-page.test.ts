import { describe, expect, test } from 'vitest';
import { readAnyPage } from '../../../lib/sites/read-any-page.ts';
import { ld, openHtml } from './support/read-at.ts';

const read = (html: string, address = 'https://films.example/girl') => readAnyPage(openHtml(html), new URL(address));
const page = (head: string, body = '') => `<html><head>${head}</head><body>${body}</body></html>`;

describe('a page of any site, on request', () => {
  test.each([
    ['JSON-LD', ld({ '@type': 'Movie', name: 'The Girl', datePublished: '2001' }), ''],
    [
      'a review in JSON-LD',
      ld({ '@type': 'Review', itemReviewed: { '@type': 'Movie', name: 'The Girl', datePublished: '2001' } }),
      '',
    ],
    [
      'Open Graph',
      '<meta property="og:type" content="video.movie"><meta property="og:title" content="The Girl (2001)">',
      '',
    ],
    [
      'microdata',
      '',
      '<div itemscope itemtype="https://schema.org/Movie"><b itemprop="name">The Girl (2001)</b></div>',
    ],
    [
      'a link to its one title on IMDb',
      '<title>The Girl (2001)</title>',
      '<a href="https://www.imdb.com/title/tt0000001/">IMDb</a>',
    ],
  ])('is read by %s', (_, head, body) => {
    expect(read(page(head, body))).toMatchObject({
      site: 'any',
      film: { title: 'The Girl', year: 2001, kind: 'film' },
    });
  });

  test('keeps its title on the site that is called by it', () => {
    const head =
      '<meta property="og:type" content="video.movie"><meta property="og:site_name" content="The Girl"><meta property="og:title" content="The Girl">';
    expect(read(page(head))?.film.title).toBe('The Girl');
  });

  test('gives the director by the label beside the name', () => {
    const head = '<meta property="og:type" content="movie"><meta property="og:title" content="The Girl">';
    const film = read(
      page(
        head,
        '<ul><li><span>Director:</span><span><a>Jane Roe</a></span></li><li><span>Year:</span> 2001</li></ul>',
      ),
    )?.film;
    expect(film).toMatchObject({ directors: ['Jane Roe'], year: 2001 });
  });

  test.each([
    ['without film markup', '<title>The Girl (2001)</title>', '<h1>The Girl</h1><p>Director: Jane Roe</p>'],
    [
      'of many films',
      ld([
        { '@type': 'Movie', name: 'A' },
        { '@type': 'Movie', name: 'B' },
      ]),
      '',
    ],
    [
      'that links to many films',
      '',
      '<a href="https://www.imdb.com/title/tt0000001/">a</a><a href="https://www.imdb.com/title/tt0000002/">b</a>',
    ],
    [
      'of a book that was filmed',
      '<meta property="og:type" content="book">',
      '<h1>The Girl</h1><a href="https://www.imdb.com/title/tt0000001/">film</a>',
    ],
    ['of a shop', '<meta property="og:type" content="product">', '<h1>The Girl [Blu-ray]</h1>'],
    ['with data but no title', ld({ '@type': 'Movie' }), ''],
  ])('is none of a film: %s', (_, head, body) => {
    expect(read(page(head, body))).toBeNull();
  });
});

test('a page of a listed site is read as that site’s', () => {
  expect(read('<h1>The Girl</h1>', 'https://letterboxd.com/film/the-girl/')?.site).toBe('letterboxd');
});

test('a listed site with a new form of address is known by its info box', () => {
  const body =
    '<ul><li><div class="meta-label">Directed By:</div><div>Jane Roe</div></li><li><div class="meta-label">In Theaters:</div><div>1994</div></li></ul>';
  const html = page('<title>The Girl | Rotten Tomatoes</title>', body);
  expect(read(html, 'https://www.rottentomatoes.com/new/the_girl')).toMatchObject({
    site: 'rottentomatoes',
    film: { title: 'The Girl', year: 1994, directors: ['Jane Roe'], keys: [] },
  });
  expect(
    read(
      page('<title>Somebody | Rotten Tomatoes</title>', '<div class="meta-label">Birthday:</div><div>1 May 1970</div>'),
      'https://www.rottentomatoes.com/x',
    ),
  ).toBeNull();
});
