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

describe('the work that a page can make', () => {
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

  test('is one look at a page of more elements than are read, which its address still names', () => {
    const root = { getElementsByTagName: () => ({ item: (at: number) => (at === pageLimits.elements ? {} : null) }) };
    expect(readSighting({ documentElement: root } as unknown as Document, url)).toMatchObject({
      film: { title: '', keys: ['imdb:tt0000001'] },
      doubts: ['it is too large to be read'],
    });
  });
});
