import * as z from 'zod/mini';
import { limits } from '../../film/limits.ts';
import { filmSchema, text } from '../../film/schema.ts';
import { originSchema, reviewSchema, takeSchema } from '../../review/schema.ts';
import { noteMark } from './note.ts';

const ownLines = { title: true, year: true, directors: true } as const;
const prose = {
  verdict: true,
  pros: true,
  cons: true,
  intro: true,
  sections: true,
  conclusion: true,
  note: true,
} as const;

/** The properties of a note as far as they are read again. */
export const notePropertiesSchema = z.extend(z.pick(filmSchema, ownLines), {
  film: z.omit(filmSchema, ownLines),
  reviews: z
    .array(
      z.extend(z.omit(takeSchema, { ...prose, film: true }), {
        film: z.optional(filmSchema),
        id: text(60).check(z.minLength(1)),
        revision: reviewSchema.shape.revision,
        origin: originSchema,
      }),
    )
    .check(z.maxLength(1_000)),
  [noteMark]: z.literal(1),
});

/** The prose of a take, found under the headings. */
export const noteProseSchema = z.pick(takeSchema, prose);

export const longestNote = limits.paragraphs * 20;
