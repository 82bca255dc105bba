import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FilmNote } from '../../../../lib/formats/vault/note.ts';
import { isNote, readNote } from '../../../../lib/formats/vault/read-note.ts';
import { writeNote } from '../../../../lib/formats/vault/write-note.ts';
import { makeTake } from '../../../../lib/review/take.ts';
import { tidyTake } from '../../../../lib/review/tidy-take.ts';
import { anyFilm, anyTake } from '../../../support/any-take.ts';

const known = { revision: 3, origin: { kind: 'mine' } } as const;

const note = fc.record({ film: anyFilm, takes: fc.array(anyTake, { minLength: 1, maxLength: 3 }) }).map(
  ({ film, takes }): FilmNote => ({
    film,
    // the second tells the film in its own way
    takes: takes.map((take, i) => ({
      ...known,
      id: `review-${i}`,
      take: i === 1 ? take : { ...take, film },
    })),
  }),
);

test('a note that is read again says what was written', () => {
  fc.assert(
    fc.property(note, (written) => {
      const text = writeNote(written);
      expect(isNote(text)).toBe(true);
      expect(readNote(text)).toEqual({
        film: written.film,
        takes: written.takes.map((one) => ({ ...one, take: tidyTake(one.take) })),
      });
    }),
  );
});

test('a note that was read and is written again is the same to the letter', () => {
  fc.assert(
    fc.property(note, (written) => {
      const text = writeNote({ ...written, takes: written.takes.map((one) => ({ ...one, take: tidyTake(one.take) })) });
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
  const { takes } = readNote(writeNote({ film: take.film, takes: [{ ...known, id: 'a', take }] }));
  expect(takes[0]?.take.sections).toEqual(take.sections);
});

test('a section without a word is left out of the note, and takes nothing with it', () => {
  const sections = [{ heading: ' ', text: '\n', spoiler: true }];
  const take = makeTake(undefined, { intro: 'A sea that thinks.', sections });
  const { takes } = readNote(writeNote({ film: take.film, takes: [{ ...known, id: 'a', take }] }));
  expect(takes[0]?.take).toMatchObject({ intro: 'A sea that thinks.', sections: [] });
});
