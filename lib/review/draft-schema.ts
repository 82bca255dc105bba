import * as z from 'zod/mini';
import { limits } from '../film/limits.ts';
import { text } from '../film/schema.ts';
import { instantSchema, stanceSchema } from './schema.ts';

const line = text(limits.line);

/** A mini-review as it stands in the form: what is typed, unfinished dates and years included. */
export const takeFormSchema = z.object({
  title: line,
  year: line,
  /** Names, parted by commas. */
  directors: text(limits.paragraphs),
  /** One a line: `Name` or `Name as Role`. */
  cast: text(limits.people * (limits.name + limits.role + 5)),
  stance: z.nullable(stanceSchema),
  /** In halves, 0.5 to 5; null is not rated. */
  stars: z.nullable(z.number().check(z.gte(0.5), z.lte(5))),
  verdict: line,
  pros: z.array(line).check(z.maxLength(limits.lines)),
  cons: z.array(line).check(z.maxLength(limits.lines)),
  /** `YYYY-MM-DD` or nothing. */
  watchedOn: line,
  /** Parted by commas. */
  tags: text(limits.paragraphs),
  spoiler: z.boolean(),
  /** One's own words under someone else's review. */
  note: text(limits.paragraphs),
});
export type TakeForm = z.infer<typeof takeFormSchema>;

/** An unsaved mini-review, kept at every keystroke. */
export const draftSchema = z.object({
  /** What it is about: see draft-key.ts. */
  key: text(400),
  form: takeFormSchema,
  savedAt: instantSchema,
});
export type Draft = z.infer<typeof draftSchema>;
