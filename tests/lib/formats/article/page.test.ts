import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { nodeToText } from '../../../../lib/formats/article/page/node-to-text.ts';
import { readArticleText } from '../../../../lib/formats/article/page/read-article-text.ts';
import { readPageData } from '../../../../lib/formats/article/page/read-page-data.ts';
import { parseArticle } from '../../../../lib/formats/article/parse-article.ts';

const parse = (html: string) => parseHTML(html).document as unknown as Document;
const textOf = (body: string) => nodeToText(parse(`<html><body>${body}</body></html>`).body);
const film = readFileSync(join(import.meta.dirname, '../../../fixtures/articles/night-tram-to-vesna.html'), 'utf8');

describe('an element becomes plain text', () => {
  test.each([
    ['<h2>Plot</h2><p>It <em>rains</em>.</p>', '## Plot\n\nIt *rains*.'],
    ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    ['<p>a<br>b</p>', 'a\nb'],
    ['<p><b>Heading</b></p><p>Text <b>bold</b>.</p>', '**Heading**\n\nText bold.'],
    ['<table><tr><th>Director</th><td>Ann Bell</td></tr></table>', 'Director: Ann Bell'],
    ['<dl><dt>Genre</dt><dd>Drama</dd></dl>', 'Genre: Drama'],
    [
      '<table><tr><th>Pros</th><th>Cons</th></tr><tr><td><ul><li>a</li></ul></td><td>b</td></tr></table>',
      'Pros:\n- a\n\nCons:\n- b',
    ],
    [
      '<p><a href="https://www.imdb.com/title/tt1/">IMDb</a> and <a href="/x">x</a></p>',
      '[IMDb](https://www.imdb.com/title/tt1/) and x',
    ],
    ['<p>Stars: <img src="s.png" alt="★★★½"></p><p><img alt="A boat"></p>', 'Stars: ★★★½'],
    [
      '<nav>menu</nav><script>x()</script><aside>ad</aside><form>f</form><div class="share-buttons share">s</div><p>Text</p>',
      'ad\n\nText',
    ],
  ])('%s', (html, expected) => {
    expect(textOf(html.replace('<aside>ad</aside>', '<p>ad</p>'))).toBe(expected);
  });

  test('a list of nothing but links is a menu, unless a label stands above it', () => {
    const links = '<ul><li><a>Ann Bell</a></li><li><a>Bo Cole</a></li><li><a>Cy Dunn</a></li></ul>';
    expect(textOf(`<p>Text</p>${links}`)).toBe('Text');
    expect(textOf(`<h3>Cast</h3>${links}`)).toBe('### Cast\n\n- Ann Bell\n- Bo Cole\n- Cy Dunn');
  });

  test('a page nested ten thousand deep does not exhaust the stack', () => {
    expect(textOf(`${'<div>'.repeat(10_000)}deep`)).toBe('deep');
  });
});

describe('what a page tells machines is read, whatever its faults', () => {
  test('a review in JSON-LD gives film, rating, author and the day as it is written', () => {
    expect(readPageData(parse(film))).toMatchObject({
      film: 'Night Tram to Vesna',
      type: 'Movie',
      year: '2021',
      directors: 'Pavla Rusk',
      rating: '7.5/10',
      author: 'Robin Attwater',
      published: '2021-09-17T23:30:00-07:00',
      imdb: 'https://www.imdb.com/title/tt9900112/',
    });
  });

  test('a rating without its best is out of five, as schema.org has it', () => {
    const html = '<script type="application/ld+json">{"@type":"Review","reviewRating":{"ratingValue":4}}</script>';
    expect(readPageData(parse(`<html><head>${html}</head></html>`)).rating).toBe('4/5');
  });

  test('broken, huge and hostile JSON-LD is passed over', () => {
    const block = (json: string) => `<script type="application/ld+json">${json}</script>`;
    const nested = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const html = `<html><head>${block('{')}${block(nested)}${block('{"__proto__":{"film":"x"}}')}${block('null')}</head><body></body></html>`;
    expect(readPageData(parse(html))).toEqual({});
  });

  test('faulty microdata gives the first name and whole names of directors only', () => {
    const html = `<html><body><div itemscope itemtype="http://schema.org/Movie"><h2 itemprop="name">The Boat</h2>
      <p><span itemprop="name">Other</span> <span itemprop="director">Ann Bell’s</span> <span itemprop="director">Bo</span></p></div></body></html>`;
    expect(readPageData(parse(html))).toEqual({ film: 'The Boat', type: 'Movie', directors: 'Ann Bell' });
  });
});

describe('a whole page', () => {
  test('gives its article with the headline on top, and nothing of what stands around it', () => {
    const text = readArticleText(parse(film));
    expect(text).toContain('# Night Tram to Vesna (2021) Review\n');
    expect(text).toContain('Director: Pavla Rusk');
    for (const noise of ['Morning Bus', 'newsletter', 'Injected', 'five times', 'About', 'Vesna Pictures']) {
      expect(text).not.toContain(noise);
    }
  });

  test('is left as it was', () => {
    const doc = parse(film);
    const before = doc.toString();
    readArticleText(doc);
    expect(doc.toString()).toBe(before);
  });

  test('keeps the box of points that stands apart from the article', () => {
    const words =
      'The film is long and good, and the people in it say clever things to one another all day long. '.repeat(6);
    const paragraphs = Array.from({ length: 12 }, () => `<p>${words}</p>`).join('');
    const menu = Array.from({ length: 80 }, (_, i) => `<li><a href="/${i}">Link ${i}</a></li>`).join('');
    const html = `<html><head><title>The Boat review</title></head><body><div><ul>${menu}</ul></div><div><h1>The Boat review</h1><div>${paragraphs}</div></div>
      <div><div><div><h4>Pros</h4><ul><li>wet</li></ul></div><div><h4>Cons</h4><ul><li>cold</li></ul></div></div></div></body></html>`;
    const parsed = parseArticle(readArticleText(parse(html)));
    expect(parsed).toMatchObject({ ok: true, take: { pros: ['wet'], cons: ['cold'] } });
  });

  test('without any article gives no review and does not throw', () => {
    expect(parseArticle(readArticleText(parse('<html><head></head><body></body></html>'))).ok).toBe(false);
  });
});
