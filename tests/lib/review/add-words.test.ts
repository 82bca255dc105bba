import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../../../lib/film/limits.ts';
import { addWords, removeWords, type WordsKind } from '../../../lib/review/add-words.ts';

const empty = { pros: [] as string[], cons: [] as string[], verdict: '', note: '' };
const url = 'https://blog.example/r';
const words = (kind: WordsKind, text = 'The  sets,\nall of them') => ({ kind, text, url });

test('a pro and a con go under those that are there, as one line', () => {
  const place = { ...empty, pros: ['The heart', ''], cons: ['The moral'] };
  expect(addWords(place, words('pro'))?.place).toEqual({ ...place, pros: ['The heart', 'The sets, all of them'] });
  expect(addWords(place, words('con'))?.place).toEqual({ ...place, cons: ['The moral', 'The sets, all of them'] });
});

test('a verdict takes its place where that is empty, else it becomes a note', () => {
  expect(addWords(empty, words('verdict'))).toEqual({
    place: { ...empty, verdict: 'The sets, all of them' },
    added: { kind: 'verdict', text: 'The sets, all of them' },
  });
  expect(addWords({ ...empty, verdict: 'Mine.' }, words('verdict', 'Theirs.'))).toEqual({
    place: { ...empty, verdict: 'Mine.', note: `Theirs.\n${url}` },
    added: { kind: 'note', text: `Theirs.\n${url}` },
  });
});

test('a note comes with its source, under what is there', () => {
  expect(addWords({ ...empty, note: 'Seen twice.' }, words('note', 'A line.'))?.place.note).toBe(
    `Seen twice.\n\nA line.\n${url}`,
  );
  expect(addWords(empty, { ...words('note', 'A line.'), url: null })?.place.note).toBe('A line.');
});

test('a full list sends the words to the note, a full note refuses them, nothing but space is nothing', () => {
  const pros = Array.from({ length: limits.lines }, (_, at) => `Pro ${at}`);
  expect(addWords({ ...empty, pros }, words('pro', 'One more'))).toMatchObject({
    place: { pros, note: `One more\n${url}` },
    added: { kind: 'note' },
  });
  expect(addWords({ ...empty, note: 'x'.repeat(limits.paragraphs) }, words('note'))).toBeNull();
  expect(addWords(empty, words('pro', ' \n '))).toBeNull();
});

test('a selection longer than a line is cut, and says so', () => {
  const line = addWords(empty, words('pro', 'x'.repeat(limits.line + 1)))?.place.pros[0];
  expect(line).toHaveLength(limits.line);
  expect(line).toMatch(/x…$/);
});

test('taken out again, everything is as it was; what was changed since stays', () => {
  const text = fc.string({ minLength: 1, maxLength: 40 }).filter((one) => one.trim() !== '');
  const line = text.map((one) => one.trim());
  const place = fc.record({
    pros: fc.array(line, { maxLength: 3 }),
    cons: fc.array(line, { maxLength: 3 }),
    verdict: fc.oneof(fc.constant(''), line),
    note: fc.oneof(fc.constant(''), line),
  });
  const kind = fc.constantFrom<WordsKind>('pro', 'con', 'verdict', 'note');
  fc.assert(
    fc.property(place, kind, text, (before, as, said) => {
      const done = addWords(before, words(as, said));
      expect(done && removeWords(done.place, done.added)).toEqual(before);
    }),
  );
  expect(removeWords({ ...empty, verdict: 'Changed.' }, { kind: 'verdict', text: 'Was.' }).verdict).toBe('Changed.');
  expect(removeWords({ ...empty, pros: ['Changed'] }, { kind: 'pro', text: 'Was' }).pros).toEqual(['Changed']);
});
