// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { copyPage } from '../../../../lib/formats/article/page/copy-page.ts';
import { type TakenPage, takePage } from '../../../../lib/formats/article/page/take-page.ts';
import { parseArticle } from '../../../../lib/formats/article/parse-article.ts';
import { quoteSources } from '../../../../lib/formats/article/quote-sources.ts';
import { settleSource } from '../../../../lib/formats/article/settle-source.ts';

const address = 'https://blog.example/review';
const article = `<title>Dust (2004)</title><h1>Review: Dust (2004)</h1><p>${'It goes on and on. '.repeat(20)}</p>
  <h2>Pros</h2><ul><li>Sand</li><li>Wind</li></ul><h2>Verdict</h2><p>Dry, and *very* long.</p>`;

const open = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const take = (html: string, selected = ''): TakenPage => takePage(open(html), address, selected);

test('a page gives its article; a selection, what the page says of itself and the words selected', () => {
  const passage = 'A passage that is long enough to have been meant by whoever selected it.';
  const taken = take(article, passage);
  expect(taken).toMatchObject({ ok: true, url: address, passage: expect.stringContaining(passage) });
  expect(taken.ok && taken.article).toContain('Dry, and *very* long.');
  expect(taken.ok && taken.passage).toContain('# Review: Dust (2004)');
  expect(taken.ok && taken.passage).not.toContain('Sand');
});

test('a word that was clicked twice is no selection', () => {
  expect(take(article, 'Sand')).toMatchObject({ ok: true, passage: null });
});

test('an empty page, one of too many elements and one of too many letters say so; their selection can still be had', () => {
  const huge = `<p>${'x'.repeat(250_000)}</p>`;
  const many = '<i></i>'.repeat(100_001);
  expect(take('')).toEqual({ ok: false, why: 'empty' });
  expect(take(many)).toEqual({ ok: false, why: 'too-large' });
  expect(take(huge)).toEqual({ ok: false, why: 'too-large' });
  const passage = 'One sentence of this book that somebody has selected. '.repeat(2);
  expect(take(many, passage)).toEqual({ ok: true, url: address, article: '', passage: passage.trim() });
  expect(take(huge, passage)).toMatchObject({ ok: true, article: '' });
});

test('names that would hide a function of the document or of a form are not in the copy; others are', () => {
  const page = open(
    `<meta name="title" content="x"><form name="body" id="login"><input name="nodeName"><input id="childNodes" name="q"></form>`,
  );
  const copy = copyPage(page);
  const names = [...copy.querySelectorAll('[name], [id]')].map((element) => [
    element.getAttribute('name'),
    element.getAttribute('id'),
  ]);
  expect(names).toEqual([
    ['title', null],
    [null, 'login'],
    ['q', null],
  ]);
  expect(page.querySelector('form')?.getAttribute('name')).toBe('body');
});

const read = (text: string) => {
  const parsed = parseArticle(text, { isReview: true });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed;
};

test('what somebody calls a review is read as one, though it has neither rating nor points', () => {
  const text = '# Some thoughts on Dust\n\nIt goes on and on, and I liked every grain of it.';
  expect(parseArticle(text)).toMatchObject({ ok: false });
  expect(read(text)).toMatchObject({ ok: true, kind: 'film-review' });
});

test.each([
  ['https://blog.example/review?utm_source=x&page=2&fbclid=1#top', '', 'https://blog.example/review?page=2'],
  ['https://blog.example/r?utm_medium=x', 'https://www.blog.example/r', 'https://www.blog.example/r'],
  ['https://blog.example/r', 'https://elsewhere.example/r', 'https://blog.example/r'],
  ['https://blog.example/r', 'javascript:alert(1)', 'https://blog.example/r'],
])('the source of %s, which calls itself %s, is %s', (page, own, expected) => {
  const parsed = read(`---\nurl: ${own}\n---\n\n# Dust (2004)\n\nRating: 7/10`);
  expect(settleSource(parsed, page).take.url).toBe(expected);
});

test('the words that judge are quoted as they stand, without signs, cut at a word where they are long', () => {
  const long = 'word '.repeat(200).trim();
  const text = `# Dust (2004)\n\nRating: 7/10\n\n## Pros\n\n- Sand\n- Wind\n\n## Verdict\n\n${long}.`;
  const quotes = quoteSources(text, read(text));
  expect(quotes.filter(({ field }) => field === 'pros').map(({ text: words }) => words)).toEqual(['Sand', 'Wind']);
  expect(quotes.find(({ field }) => field === 'rating')?.text).toContain('7/10');
  const verdict = quotes.find(({ field }) => field === 'verdict')?.text ?? '';
  expect(verdict.length).toBeLessThanOrEqual(300);
  expect(verdict).toMatch(/^word .*word$/);
});
