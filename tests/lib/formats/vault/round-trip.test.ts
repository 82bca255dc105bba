import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FilmNote } from '../../../../lib/formats/vault/note.ts';
import { isNote, readNote } from '../../../../lib/formats/vault/read-note.ts';
import { writeNote } from '../../../../lib/formats/vault/write-note.ts';
import type { Take } from '../../../../lib/review/schema.ts';
import { makeTake } from '../../../../lib/review/take.ts';
import { anyFilm, anyTake } from '../../../support/any-take.ts';

/** A text as a page keeps it: without blanks at its ends. */
const tidy = (text: string) => text.replace(/\r\n?/g, '\n').trim();
/** A text on one line. */
const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A take as a note can hold it. */
function asNoted(take: Take): Take {
  return {
    ...take,
    verdict: onOneLine(take.verdict),
    pros: take.pros.map(onOneLine).filter(Boolean),
    cons: take.cons.map(onOneLine).filter(Boolean),
    intro: tidy(take.intro),
    sections: take.sections.map(({ heading, text, spoiler }) => ({
      heading: onOneLine(heading),
      text: tidy(text),
      spoiler,
    })),
    conclusion: tidy(take.conclusion),
    note: tidy(take.note),
  };
}

const note = fc.record({ film: anyFilm, takes: fc.array(anyTake, { minLength: 1, maxLength: 3 }) }).map(
  ({ film, takes }): FilmNote => ({
    film,
    // the second tells the film in its own way
    takes: takes.map((take, i) => ({ id: `review-${i}`, take: i === 1 ? take : { ...take, film } })),
  }),
);

test('a note that is read again says what was written', () => {
  fc.assert(
    fc.property(note, (written) => {
      const text = writeNote(written);
      expect(isNote(text)).toBe(true);
      expect(readNote(text)).toEqual({
        film: written.film,
        takes: written.takes.map(({ id, take }) => ({ id, take: asNoted(take) })),
      });
    }),
  );
});

test('a note that was read and is written again is the same to the letter', () => {
  fc.assert(
    fc.property(note, (written) => {
      const text = writeNote({ ...written, takes: written.takes.map((one) => ({ ...one, take: asNoted(one.take) })) });
      expect(writeNote(readNote(text))).toBe(text);
    }),
  );
});

test.each([
  ['Pros', false],
  ['My note', true],
  ['The ending (spoilers)', false],
  ['The ending (spoilers)', true],
  ['', false],
  ['&#80;ros', false],
  ['# > - *', true],
])('a section headed %j (spoiler: %s) stays one', (heading, spoiler) => {
  const take = makeTake(undefined, { sections: [{ heading, text: '## no heading\n---\n1. one', spoiler }] });
  const { takes } = readNote(writeNote({ film: take.film, takes: [{ id: 'a', take }] }));
  expect(takes[0]?.take.sections).toEqual(take.sections);
});
