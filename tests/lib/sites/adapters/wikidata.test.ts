import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

const statement = (property: string, value: string) =>
  `<div id="${property}"><div class="wikibase-statementview"><div class="wikibase-statementview-mainsnak">
   <div class="wikibase-snakview-value">${value}</div></div></div></div>`;
const label = '<h1 id="firstHeading"><span class="wikibase-title-label">The Girl</span> <span>(Q42)</span></h1>';

test('an item of a film gives it with its ids', () => {
  const html = [
    label,
    statement('P57', '<a>Jane Roe</a>'),
    statement('P577', '12 May 2001'),
    statement('P161', '<a>Ann Other</a>'),
    statement('P345', '<a href="https://wikidata-externalid-url.toolforge.org/?p=345&id=tt0000042">tt0000042</a>'),
  ].join('');
  expect(readAt('https://www.wikidata.org/wiki/Q42', html)?.film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    cast: [{ name: 'Ann Other', role: null }],
    keys: ['wikidata:Q42', 'imdb:tt0000042'],
  });
});

test('an item of a series is told by its broadcaster', () => {
  const html = label + statement('P345', 'tt0000042') + statement('P449', 'A broadcaster');
  expect(readAt('https://www.wikidata.org/wiki/Q42', html)?.film.kind).toBe('series');
});

test('an item of a person or a book is no film', () => {
  expect(
    readAt(
      'https://www.wikidata.org/wiki/Q43',
      label + statement('P345', 'nm0000001') + statement('P569', '1 May 1970'),
    ),
  ).toBeNull();
  expect(
    readAt('https://www.wikidata.org/wiki/Q44', label + statement('P50', 'Jane Roe') + statement('P577', '1999')),
  ).toBeNull();
});
