import { describe, expect, test } from 'vitest';
import { limits } from '../../../lib/film/limits.ts';
import { sightingSchema } from '../../../lib/film/sighting-schema.ts';
import { readSighting } from '../../../lib/sites/read-sighting.ts';
import { ld, openHtml, readAt } from './support/read-at.ts';

const address = 'https://www.imdb.com/title/tt0000001/';
const other = { '@type': 'Movie', url: '/title/tt0000002/', name: 'The Other', director: { name: 'John Doe' } };
const own = { '@type': 'Movie', url: '/title/tt0000001/', name: 'The Girl', director: { name: 'Jane Roe' } };
const page = (head: string, body = '') => `<html><head>${head}</head><body>${body}</body></html>`;

describe('where a page contradicts its address', () => {
  test('the address wins, nothing of the other film is taken, and a doubt says so', () => {
    const hero = '<h1 data-testid="hero__pageTitle">The Girl</h1>';
    const sighting = readAt(address, page(`<title>The Girl (2001) - IMDb</title>${ld(other)}`, hero));
    expect(sighting?.film).toMatchObject({ title: 'The Girl', directors: [], keys: ['imdb:tt0000001'] });
    expect(JSON.stringify(sighting?.film)).not.toContain('Other');
    expect(sighting?.doubts).toEqual(['its structured data is about another title (imdb:tt0000002)']);
  });

  test('data of the film itself is believed beside data of another', () => {
    const canonical = '<link rel="canonical" href="https://www.imdb.com/title/tt0000001/">';
    const sighting = readAt(address, page(`<title>The Girl (2001) - IMDb</title>${canonical}${ld(other)}${ld(own)}`));
    expect(sighting?.film).toMatchObject({ title: 'The Girl', year: 2001, directors: ['Jane Roe'] });
    expect(sighting?.doubts).toHaveLength(1);
  });

  test('what is left of the film before is not believed: only the key of the address stays', () => {
    const stale = `<title>The Other (1999) - IMDb</title><link rel="canonical" href="${address.replace('0001', '0002')}">
      <meta property="og:title" content="The Other (1999)"><meta property="og:url" content="https://www.imdb.com/title/tt0000002/">`;
    const sighting = readAt(address, page(stale, '<h1 data-testid="hero__pageTitle">The Other</h1>'));
    expect(sighting?.film).toMatchObject({ title: '', year: null, keys: ['imdb:tt0000001'] });
    expect(sighting?.doubts).toHaveLength(2);
  });
});

test('a heading of the film before is not believed either, where all else on the page is of that film', () => {
  const stale = `<title>Das andere (1999) - IMDb</title><link rel="canonical" href="${address.replace('0001', '0002')}">${ld(other)}`;
  const sighting = readAt(address, page(stale, '<h1 data-testid="hero__pageTitle">Das andere</h1>'));
  expect(sighting?.film).toMatchObject({ title: '', otherTitles: [], directors: [] });
});

test('a heading that came before the data of its film is believed', () => {
  const stale = `<title>The Other (1999) - IMDb</title><link rel="canonical" href="${address.replace('0001', '0002')}">`;
  const sighting = readAt(address, page(stale, '<h1 data-testid="hero__pageTitle">The Girl</h1>'));
  expect(sighting?.film).toMatchObject({ title: 'The Girl', year: null });
  expect(sighting?.doubts).toEqual(['its canonical address is about another title (imdb:tt0000002)']);
});

describe('what a page puts into its data', () => {
  const evil = '<img src=x onerror=alert`1`>';
  const hostile = ld({
    '@type': ['Movie', '__proto__', 'constructor'],
    name: evil,
    alternateName: [evil, { name: evil }],
    director: [{ name: evil }, null, 7, [], {}],
    actor: { '@type': 'PerformanceRole', actor: { name: evil }, characterName: evil },
    genre: [evil, evil.repeat(200)],
    datePublished: evil,
    duration: evil,
    sameAs: [evil, 'javascript:alert(1)'],
    url: 'javascript:alert(1)',
  });

  test('is text, whatever it looks like', () => {
    const film = readAt(address, page(hostile))?.film;
    expect(film).toMatchObject({ title: evil, year: null, runtimeMinutes: null, keys: ['imdb:tt0000001'] });
    expect(film?.cast).toEqual([{ name: evil, role: evil }]);
  });

  test('always makes a sighting that the schema takes', () => {
    const long = 'x'.repeat(10_000);
    const many = Array.from({ length: 1_000 }, (_, at) => ({ name: `${long}${at}` }));
    const huge = ld({
      ...own,
      name: long,
      alternateName: many,
      director: many,
      actor: many,
      genre: many.map(({ name }) => name),
    });
    for (const head of [
      hostile,
      huge,
      `<title>${long}</title>`,
      `<meta property="og:title" content="${long}"><meta property="og:type" content="video.movie">`,
    ]) {
      const sighting = readAt(`${address}?${long}`, page(head));
      expect(sightingSchema.safeParse(sighting).error).toBeUndefined();
      expect(sighting?.film.title.length).toBeLessThanOrEqual(limits.title);
    }
  });

  test('does not reach prototypes', () => {
    const head =
      '<script type="application/ld+json">{"@type":"Movie","name":"The Girl","__proto__":{"year":1},"constructor":{"prototype":{"year":1}}}</script>';
    expect(readAt(address, page(head))?.film.title).toBe('The Girl');
    expect(({} as { year?: number }).year).toBeUndefined();
  });

  test.each([
    ['cut off', '{"@type":"Movie","name":"The G'],
    ['empty', ''],
    ['no JSON', 'var x = 1;'],
    ['deep', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('is passed over where it is broken: %s', (_, broken) => {
    const head = `<title>The Girl (2001) - IMDb</title><script type="application/ld+json">${broken}</script>${ld(own)}`;
    expect(readAt(address, page(head))?.film.directors).toEqual(['Jane Roe']);
  });

  test('is read in spite of line breaks in strings and commas at the end of lists', () => {
    const sloppy =
      '<script type="application/ld+json">{"@type":"Movie","name":"The\n Girl","director":[{"name":"Jane Roe"},],}</script>';
    expect(readAt(address, page(sloppy))?.film).toMatchObject({ title: 'The Girl', directors: ['Jane Roe'] });
  });
});

test('a page of no listed address is not touched', () => {
  const untouchable = new Proxy({} as Document, {
    get: () => {
      throw new Error('the page was touched');
    },
  });
  expect(readSighting(untouchable, new URL('https://www.imdb.com/name/nm0000001/'))).toBeNull();
  expect(readSighting(untouchable, new URL('https://example.com/title/tt0000001/'))).toBeNull();
});

test('an address too long to keep is kept without its query', () => {
  expect(readAt(`${address}?x=${'y'.repeat(3_000)}`, '')?.url).toBe(address);
  expect(readSighting(openHtml(''), new URL(`${address}?x=1#part`))?.url).toBe(`${address}?x=1`);
});
