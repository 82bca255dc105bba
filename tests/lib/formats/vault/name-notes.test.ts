import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFilm } from '../../../../lib/film/film.ts';
import { nameNotes } from '../../../../lib/formats/vault/name-notes.ts';
import { anyFilm } from '../../../support/any-take.ts';

const named = (title: string, year: number | null = null) => nameNotes([makeFilm({ title, year })])[0];

test.each([
  ['The Paper Boat', 2020, 'The Paper Boat (2020).md'],
  ['../../etc/passwd', null, 'etc passwd.md'],
  ['What? / Where: "Now" <b>', 1999, 'What Where Now b (1999).md'],
  ['…', 2001, '… (2001).md'],
  ['???', 2001, 'Film (2001).md'],
  ['con', null, 'Film con.md'],
  ['[REC]', 2007, 'REC (2007).md'],
])('%j is kept as a file that every system can have', (title, year, name) => {
  expect(named(title, year)).toBe(name);
});

test('a film that comes later never renames the note of one before', () => {
  fc.assert(
    fc.property(fc.array(anyFilm, { minLength: 1, maxLength: 8 }), (films) => {
      expect(nameNotes(films).slice(0, -1)).toEqual(nameNotes(films.slice(0, -1)));
    }),
  );
});

test('no two films share a file, whatever the case of their titles', () => {
  fc.assert(
    fc.property(fc.array(anyFilm, { maxLength: 8 }), (films) => {
      const names = nameNotes([...films, ...films]).map((name) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});
