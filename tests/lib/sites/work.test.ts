import { afterEach, describe, expect, test, vi } from 'vitest';
import { pageLimits } from '../../../lib/sites/page/page-limits.ts';
import { readSighting } from '../../../lib/sites/read-sighting.ts';
import { ld, openHtml } from './support/read-at.ts';

const url = new URL('https://www.imdb.com/title/tt0000001/');

/** Counts what reading a page asks of its tree: searches, and texts looked at. */
function countWork(head: string, body: string) {
  const doc = openHtml(`<html><head>${head}</head><body>${body}</body></html>`);
  const text = doc.createTextNode('');
  const element = Object.getPrototypeOf(doc.body) as Element;
  const searches = (['querySelector', 'querySelectorAll', 'closest'] as const).map((name) => vi.spyOn(element, name));
  let owner: object = text;
  while (!Object.getOwnPropertyDescriptor(owner, 'data')) owner = Object.getPrototypeOf(owner);
  const texts = vi.spyOn(owner as Text, 'data', 'get');
  const sighting = readSighting(doc, url);
  return {
    sighting,
    searches: searches.reduce((sum, spy) => sum + spy.mock.calls.length, 0),
    texts: texts.mock.calls.length,
  };
}

const title = '<title>The Girl (2001) - IMDb</title>';
const small = () =>
  countWork(title + ld({ '@type': 'Movie', name: 'The Girl' }), '<h1 data-testid="hero__pageTitle">The Girl</h1>');

// Work is counted here, not time: building so large pages takes long on a busy machine.
describe('the work that a page can make', { timeout: 60_000 }, () => {
  afterEach(() => vi.restoreAllMocks());

  test('is a few dozen searches on a page as they are', () => {
    const { searches, sighting } = small();
    expect(sighting?.film.title).toBe('The Girl');
    expect(searches).toBeLessThan(40);
  });

  test('does not grow with what else stands on the page', () => {
    const few = small();
    vi.restoreAllMocks();
    const body = `<h1 data-testid="hero__pageTitle">The Girl</h1>${'<div><p>Words <a href="/x">and links</a></p></div>'.repeat(10_000)}`;
    const many = countWork(title + ld({ '@type': 'Movie', name: 'The Girl' }), body);
    expect(many.sighting?.film).toEqual(few.sighting?.film);
    expect(many.searches).toBe(few.searches);
    expect(many.texts).toBe(few.texts);
  });

  test.each([
    ['a heading of a million letters', title, `<h1 data-testid="hero__pageTitle">${'x'.repeat(1_000_000)}</h1>`],
    ['a heading of 20,000 elements', title, `<h1 data-testid="hero__pageTitle">${'<b>x</b>'.repeat(20_000)}</h1>`],
    ['20,000 links to IMDb', title, '<a href="https://www.imdb.com/title/tt0000009/">x</a>'.repeat(20_000)],
    [
      '20,000 members of the cast',
      title,
      '<div data-testid="title-cast-item"><a data-testid="title-cast-item__actor">x</a></div>'.repeat(20_000),
    ],
    ['20,000 labels', title, '<h4 class="inline">Director:</h4> x '.repeat(20_000)],
    [
      '20,000 properties',
      title,
      `<div itemscope itemtype="http://schema.org/Movie">${'<b itemprop="actor">x</b>'.repeat(20_000)}</div>`,
    ],
    [
      '300 films of 300 properties',
      title,
      `<div itemscope itemtype="http://schema.org/Movie">${'<b itemprop="actor">x</b>'.repeat(300)}</div>`.repeat(300),
    ],
    [
      '150 films in 150 things in each other',
      title,
      '<div itemscope itemtype="http://schema.org/Thing">'.repeat(150) +
        '<p itemscope itemtype="http://schema.org/Movie"><b itemprop="name">x</b></p>'.repeat(150),
    ],
    ['a title full of markup', `<title>${'&lt;script&gt;alert(1)&lt;/script&gt;'.repeat(20_000)}</title>`, ''],
    [
      'a heading of 300 elements in each other',
      title,
      `<h1 data-testid="hero__pageTitle">${'<b>'.repeat(300)}x${'</b>'.repeat(300)}</h1>`,
    ],
    ['20,000 meta tags', '<meta property="og:title" content="The Girl">'.repeat(20_000), ''],
    [
      'ten blocks of 1,000 films',
      title + ld(Array(1_000).fill({ '@type': 'Movie', name: 'x', actor: Array(50).fill('y') })).repeat(10),
      '',
    ],
  ])('has an end: %s', (_, head, body) => {
    const { sighting, searches, texts } = countWork(head, body);
    expect(sighting?.film.keys).toEqual(['imdb:tt0000001']);
    expect(searches).toBeLessThan(4_000);
    expect(texts).toBeLessThan(4_000);
  });

  test('is next to none where JSON-LD is huge: it is measured, not read', () => {
    const spy = vi.spyOn(JSON, 'parse');
    const huge = ld({ '@type': 'Movie', name: 'The Girl', text: 'x'.repeat(pageLimits.jsonBlock) });
    const blocks = ld({ '@type': 'Movie', text: 'x'.repeat(400_000) }).repeat(30);
    countWork(title + huge + blocks, '');
    const parsed = spy.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
    expect(parsed).toBeLessThanOrEqual(pageLimits.json);
  });

  test('is next to none where JSON-LD is 20 MB, of which nothing is parsed', () => {
    const film = ld({ '@type': 'Movie', name: 'The Girl', text: 'x'.repeat(20_000_000) });
    const spy = vi.spyOn(JSON, 'parse');
    const { sighting, texts } = countWork(title + film, '');
    expect(sighting?.film).toMatchObject({ title: 'The Girl', year: 2001 });
    expect(spy).not.toHaveBeenCalled();
    expect(texts).toBeLessThan(5);
  });

  test('is twice the limit where JSON-LD is broken, and is tried again without its slips', () => {
    const spy = vi.spyOn(JSON, 'parse');
    const broken = `<script type="application/ld+json">[${'1,'.repeat(200_000)}</script>`;
    countWork(title + broken.repeat(30), '');
    const parsed = spy.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
    expect(spy).toHaveBeenCalled();
    expect(parsed).toBeLessThanOrEqual(2 * pageLimits.json);
  });

  test('is one look at a page of more elements than are read, which its address still names', () => {
    const root = { getElementsByTagName: () => ({ item: (at: number) => (at === pageLimits.elements ? {} : null) }) };
    expect(readSighting({ documentElement: root } as unknown as Document, url)).toMatchObject({
      film: { title: '', keys: ['imdb:tt0000001'] },
      doubts: ['it is too large to be read'],
    });
  });
});
