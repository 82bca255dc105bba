import type { SitePlan } from './plan-site.ts';

/** The test of a new site: a film page and a page of no film, to be given the structure of its real ones. To be formatted. */
export function writeAdapterTest({ id, name, host, film, filmId }: SitePlan): string {
  return `import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

// Written by hand: the structure of a real page, none of its text.
const filmPage = \`<html><head><title>The Girl (2001) - ${name}</title>
  \${ld({ '@type': 'Movie', name: 'The Girl', director: { '@type': 'Person', name: 'Jane Roe' } })}</head>
  <body><h1>The Girl</h1></body></html>\`;

test('a film page tells the film by its address, title, year and director', () => {
  expect(readAt(${JSON.stringify(film)}, filmPage)).toMatchObject({
    site: '${id}',
    film: { title: 'The Girl', year: 2001, directors: ['Jane Roe'], keys: [${JSON.stringify(`${id}:${filmId}`)}] },
  });
});

test('a page of no film is none', () => {
  expect(readAt('https://${host}/', filmPage)).toBeNull();
});
`;
}
