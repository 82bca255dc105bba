import { expect, test } from 'vitest';
import { makeFilm } from '../../../../lib/film/film.ts';
import { UserError } from '../../../../lib/film/user-error.ts';
import { isNote, readNote } from '../../../../lib/formats/vault/read-note.ts';
import { writeNote } from '../../../../lib/formats/vault/write-note.ts';
import { makeTake } from '../../../../lib/review/take.ts';

const film = makeFilm({ title: 'The Paper Boat', year: 2020, directors: ['Wen Abbot'], keys: ['imdb:tt0990022'] });
const take = makeTake(film, {
  verdict: 'A small wonder.',
  pros: ['The rain'],
  intro: 'It rains.',
  tags: ['rainy days'],
});
const text = writeNote({ film, takes: [{ id: 'one', revision: 1, origin: { kind: 'mine' }, take }] });

test('a note reads like one that a person would write', () => {
  expect(text).toMatch(/^---\ntitle: The Paper Boat\nyear: 2020\ndirectors:\n {2}- Wen Abbot\n/);
  expect(text).toContain('tags:\n  - rainy-days\n');
  expect(text).toMatch(
    /---\n\n# The Paper Boat \(2020\)\n\n## My review\n\n> A small wonder\.\n\nIt rains\.\n\n### Pros\n\n- The rain\n$/,
  );
});

test('what the user has changed in a note is read', () => {
  const edited = text
    .replace('A small wonder.', 'A wonder.')
    .replace('- The rain', '* The rain\n- The boat')
    .replace('year: 2020', 'year: 2021')
    .replaceAll('\n', '\r\n');
  const [read] = readNote(edited).takes;
  expect(read?.take.verdict).toBe('A wonder.');
  expect(read?.take.pros).toEqual(['The rain', 'The boat']);
  expect(read?.take.film.year).toBe(2021);
});

test('a take whose text was deleted from the note keeps its properties', () => {
  const cut = text.slice(0, text.indexOf('## My review'));
  expect(readNote(cut).takes.map(({ id, take: { tags, verdict } }) => ({ id, tags, verdict }))).toEqual([
    { id: 'one', tags: ['rainy days'], verdict: '' },
  ]);
});

test.each([
  ['a note of another program', '---\ntitle: X\n---\n\nText'],
  ['a text without properties', '# Lobby-card: none'],
  ['the mark in the text only', '---\ntitle: X\n---\n\nlobby-card: 1'],
])('%s is not taken for one of ours', (_, other) => {
  expect(isNote(other)).toBe(false);
});

test.each([
  ['no properties', 'Text', 'no properties'],
  ['garbled properties', '---\nlobby-card: 1\n  title: [\n---\n', 'can’t be read'],
  ['a rating outside its scale', text.replace('rating: null', 'rating: {value: 9, worst: 0, best: 5}'), 'rating'],
  ['an address that runs', text.replace('url: null', 'url: javascript:alert(1)'), 'url'],
  ['a note of a later version', text.replace('lobby-card: 1', 'lobby-card: 2'), 'lobby-card'],
  ['more aliases than a bomb needs', '---\nlobby-card: 1\na: &a [x]\nb: [*a, *a, *a]\n---\n', 'can’t be read'],
])('%s is refused with a sentence', (_, wrong, word) => {
  expect(() => readNote(wrong)).toThrow(UserError);
  expect(() => readNote(wrong)).toThrow(word);
});
