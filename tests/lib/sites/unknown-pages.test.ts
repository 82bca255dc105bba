import { expect, test } from 'vitest';
import type { Film } from '../../../lib/film/schema.ts';
import { readAnyPage } from '../../../lib/sites/read-any-page.ts';
import { ld, openHtml } from './support/read-at.ts';

// Pages of sites that nobody has listed, read because the user asked.
const page = (title: string, head = '', body = '') =>
  `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const og = (property: string, content: string) => `<meta property="og:${property}" content="${content}">`;

type Expected = Partial<Film>;

test.each<[string, string, string, Expected | null]>([
  [
    'a Korean page of a film with a full info box',
    'https://movie.naver.com/movie/bi/mi/basic.naver?code=42',
    page(
      '비 : 네이버 영화',
      og('title', '비') + og('type', 'website') + og('site_name', '네이버 영화'),
      '<h1 class="svc_name"><a>영화</a></h1><div class="mv_info"><h3 class="h_movie"><a>비</a></h3><strong class="h_movie2" title="Rain, 2001">Rain, 2001</strong><dl class="info_spec"><dt class="step1"><em>개요</em></dt><dd><p><span><a>드라마</a></span><span>한국</span><span>95분</span><span><a href="?open=2001">2001</a> <a>.05.03</a> 개봉</span></p></dd><dt class="step2"><em>감독</em></dt><dd><p><a>김비</a></p></dd><dt class="step3"><em>출연</em></dt><dd><p><a>이눈</a>(역), <a>박해</a></p></dd><dt><em>등급</em></dt><dd>12세</dd></dl></div>',
    ),
    { kind: 'film', title: '비', year: 2001, directors: ['김비'] },
  ],
  [
    'a page by its Open Graph',
    'https://movie.daum.net/moviedb/main?movieId=42',
    page(
      '비 (2001) | 다음영화',
      og('title', '비 (2001)') + og('type', 'video.movie'),
      '<div class="info_detail"><h3><span class="txt_tit">비</span></h3><dl class="list_cont"><dt>감독</dt><dd>김비</dd></dl></div>',
    ),
    { kind: 'film', title: '비', year: 2001, directors: ['김비'] },
  ],
  [
    'a page of 2011 with a type and a list',
    'http://www.movieweb.com/movie/rain',
    page(
      'Rain (2001) | Movieweb',
      og('title', 'Rain') + og('type', 'movie'),
      '<h1>Rain</h1><dl><dt>Directed by:</dt><dd><a>Jane Roe</a></dd><dt>Release Date:</dt><dd>May 3rd, 2001</dd></dl>',
    ),
    { kind: 'film', title: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'a page with microdata',
    'https://example.org/films/rain',
    page(
      'Rain',
      '',
      '<div itemscope itemtype="https://schema.org/Movie"><h1 itemprop="name">Rain</h1><span itemprop="director">Jane Roe</span><time itemprop="datePublished" datetime="2001">2001</time></div>',
    ),
    { title: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'a page with nothing but its title',
    'https://example.org/films/rain',
    page('Rain', '', '<div typeof="v:Movie"><h1 property="v:name">Rain</h1></div>'),
    null,
  ],
  [
    'a review with the film that it is about',
    'https://example.org/review',
    page(
      'Rain review – a wet one | Paper',
      og('type', 'article') +
        ld({
          '@type': 'Review',
          itemReviewed: { '@type': 'Movie', name: 'Rain', director: { name: 'Jane Roe' }, dateCreated: '2001' },
        }),
      '<h1>Rain review – a wet one</h1>',
    ),
    { kind: 'film', title: 'Rain', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'a German page of a film with a full info box',
    'https://example.org/f/42',
    page(
      'Regen (2001) – Kino',
      '',
      '<h1>Regen</h1><table><tr><th>Regie</th><td>Jane Roe</td></tr><tr><th>Darsteller</th><td>Ann Other</td></tr><tr><th>Laufzeit</th><td>95 min</td></tr><tr><th>Genre</th><td>Drama</td></tr></table>',
    ),
    { title: 'Regen', year: 2001, directors: ['Jane Roe'] },
  ],
  [
    'a list of films, each with its director and cast',
    'https://example.org/now',
    page(
      'Im Kino (2001)',
      '',
      '<h1>Im Kino</h1><dl><dt>Regie</dt><dd>Jane Roe</dd><dt>Darsteller</dt><dd>Ann Other</dd></dl>'.repeat(3),
    ),
    null,
  ],
  [
    'a museum',
    'https://example.org/museum',
    page(
      'Rain Museum (2001)',
      '',
      '<h1>Rain Museum</h1><dl><dt>Director</dt><dd>Jane Roe</dd><dt>Year</dt><dd>1901</dd></dl>',
    ),
    null,
  ],
  [
    'a game',
    'https://example.org/g',
    page(
      'Rain (2001) – Games',
      '',
      '<h1>Rain</h1><table><tr><th>Developer</th><td>X</td></tr><tr><th>Director</th><td>Jane Roe</td></tr><tr><th>Cast</th><td>Ann Other</td></tr><tr><th>Genre</th><td>RPG</td></tr></table>',
    ),
    null,
  ],
  [
    'a book',
    'https://example.org/b',
    page(
      'Rain (2001)',
      og('type', 'books.book'),
      '<h1>Rain</h1><dl><dt>Author</dt><dd>Jane Roe</dd><dt>Genre</dt><dd>Novel</dd></dl>',
    ),
    null,
  ],
  [
    "a shop's disc",
    'https://shop.example.org/rain-blu-ray',
    page(
      'Rain [Blu-ray] (2001)',
      ld({ '@type': 'Product', name: 'Rain [Blu-ray]', offers: { price: 9 } }),
      '<h1>Rain [Blu-ray]</h1><table><tr><th>Director</th><td>Jane Roe</td></tr><tr><th>Actors</th><td>Ann Other</td></tr><tr><th>Run time</th><td>1 hour and 35 minutes</td></tr><tr><th>Release date</th><td>June 5, 2011</td></tr></table>',
    ),
    null,
  ],
  [
    "a large shop's disc",
    'https://www.amazon.com/Rain-Blu-ray/dp/B000',
    page(
      'Amazon.com: Rain [Blu-ray] : Ann Other: Movies &amp; TV',
      '',
      '<h1>Rain [Blu-ray]</h1><ul><li><span class="a-text-bold">Director:</span> <span>Jane Roe</span></li><li><span class="a-text-bold">Actors:</span> <span>Ann Other</span></li><li><span>Run time:</span> <span>95 minutes</span></li><li><span>Genre:</span> <span>Drama</span></li><li><span>Release date:</span> <span>2011</span></li></ul>',
    ),
    null,
  ],
])('%s', (_, address, html, expected) => {
  const sighting = readAnyPage(openHtml(html), new URL(address));
  if (!expected) expect(sighting).toBeNull();
  else expect(sighting?.film).toMatchObject(expected);
});
