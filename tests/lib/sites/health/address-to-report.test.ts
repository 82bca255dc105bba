import { describe, expect, test } from 'vitest';
import type { FilmKey } from '../../../../lib/film/film-key.ts';
import type { Examples } from '../../../../lib/sites/adapter.ts';
import { findSite } from '../../../../lib/sites/find-site.ts';
import { addressToReport } from '../../../../lib/sites/health/address-to-report.ts';
import { sites } from '../../../../lib/sites/sites.ts';
import { whatIsRead } from '../../../../lib/sites/what-is-read.ts';

const examples = import.meta.glob<Examples>('../../../../lib/sites/adapters/*.ts', { eager: true, import: 'examples' });
const examplesOf = (id: string) => examples[`../../../../lib/sites/adapters/${id}.ts`] ?? { films: [], others: [] };

function report(address: string): string {
  const url = new URL(address);
  const found = findSite(sites, url);
  return addressToReport(found?.site as never, url, found?.address.keys[0] as FilmKey);
}

describe('the address of a film in a report', () => {
  test.each([
    ['https://letterboxd.com/somebody/film/parasite-2019/1/', 'https://letterboxd.com/…/film/parasite-2019/…'],
    ['https://www.imdb.com/title/tt7181546/?ref_=secret#me', 'https://www.imdb.com/title/tt7181546'],
    ['https://www.netflix.com/browse?jbv=70305892&user=me', 'https://www.netflix.com/…'],
    ['https://en.wikipedia.org/wiki/Solaris_(1972_film)', 'https://en.wikipedia.org/wiki/Solaris_(1972_film)'],
    ['https://www.primevideo.com/detail/0KRGHGZCHKS920/ref=me', 'https://www.primevideo.com/detail/0KRGHGZCHKS920/…'],
    [`http://nas.home:8096/web/#/details?id=${'0'.repeat(32)}`, '…'],
    [`https://www.imdb.com/title/tt7181546/${'a/'.repeat(500)}`, 'https://www.imdb.com/…'],
  ])('is of %s only what names the film', (address, expected) => {
    expect(report(address)).toBe(expected);
  });

  test.each(sites.flatMap(({ id }) => examplesOf(id).films))('holds no query and no stranger part: %s', (film) => {
    const words = [...new URL(film).pathname.split('/'), new URL(film).host, 'https:', '', '…'];
    expect(report(film)).not.toMatch(/[?#]/);
    for (const part of report(film).split('/')) expect(words).toContain(part);
  });
});

describe('what a site’s adapter can read', () => {
  test.each([
    ['imdb', { films: true, series: true, authorities: ['imdb'], linksOut: false }],
    ['boxofficemojo', { films: true, series: false, authorities: ['imdb', 'boxofficemojo'], linksOut: true }],
    ['criterion', { films: true, series: false, authorities: ['criterion'], linksOut: true }],
  ])('is told by the examples of %s', (id, expected) => {
    const site = sites.find((one) => one.id === id);
    expect(site && whatIsRead(site, examplesOf(id))).toEqual(expected);
  });
});
