import * as z from 'zod/mini';
import { type CalendarDate, isCalendarDate } from '../film/calendar-date.ts';
import { limits } from '../film/limits.ts';
import { filmKeySchema, filmSchema, text, webAddressSchema } from '../film/schema.ts';
import type { Rating } from './rating.ts';
import { schemaVersion } from './schema-version.ts';

const lines = z.array(text(limits.line)).check(z.maxLength(limits.lines));

export const calendarDateSchema = z.custom<CalendarDate>(
  (value) => typeof value === 'string' && isCalendarDate(value),
  'no calendar date',
);

/** A moment in UTC, `2026-01-31T12:00:00.000Z`: these sort as texts. */
export const instantSchema = z.iso.datetime();

export const stanceSchema = z.enum(['recommended', 'mixed', 'avoid']);
export type Stance = z.infer<typeof stanceSchema>;

export const ratingSchema = z
  .object({ value: z.number(), worst: z.number(), best: z.number() })
  .check(
    z.refine(
      ({ value, worst, best }: Rating) => worst < best && worst <= value && value <= best,
      'a rating outside its own scale',
    ),
  );

const sectionSchema = z.object({
  heading: text(limits.title),
  text: text(limits.paragraphs),
  spoiler: z.boolean(),
});

/** One evening (or plane) with the film; `on` is null where only the fact is known. */
const viewingSchema = z.object({
  on: z.nullable(calendarDateSchema),
  rewatch: z.boolean(),
});

/** Words of an article that a review was read from, to be found there again; cut where they are long. */
export const quoteSchema = z.object({
  field: z.enum(['verdict', 'rating', 'pros', 'cons']),
  text: text(limits.title),
});
export type Quote = z.infer<typeof quoteSchema>;
export const quotesSchema = z.array(quoteSchema).check(z.maxLength(4 * limits.lines));

/** Whose words these are and how they came here. */
export const originSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mine') }),
  z.object({ kind: z.literal('starter') }),
  z.object({ kind: z.literal('imported'), from: text(60), batchId: text(60) }),
  z.object({ kind: z.literal('clipped'), quotes: z.optional(quotesSchema) }),
  z.object({ kind: z.literal('followed'), subscriptionId: text(60), entryId: text(limits.url) }),
]);
export type Origin = z.infer<typeof originSchema>;

/** What a person said about a film: everything of a review but the bookkeeping. */
export const takeSchema = z.object({
  film: filmSchema,
  author: z.nullable(text(limits.name)),
  publisher: z.nullable(text(limits.name)),
  language: z.nullable(text(35)),
  verdict: text(limits.line),
  stance: z.nullable(stanceSchema),
  rating: z.nullable(ratingSchema),
  pros: lines,
  cons: lines,
  intro: text(limits.paragraphs),
  sections: z.array(sectionSchema).check(z.maxLength(limits.sections)),
  conclusion: text(limits.paragraphs),
  viewings: z.array(viewingSchema).check(z.maxLength(limits.viewings)),
  tags: z.array(text(limits.name)).check(z.maxLength(limits.tags)),
  /** The whole text gives the plot away. */
  spoiler: z.boolean(),
  /** Where the text stands on the web. */
  url: z.nullable(webAddressSchema),
  publishedOn: z.nullable(calendarDateSchema),
  /** The user's own words under someone else's review; never overwritten by an import. */
  note: text(limits.paragraphs),
});
export type Take = z.infer<typeof takeSchema>;

/** One person's take on a film, as it is stored, backed up and one day synced. */
export const reviewSchema = z.extend(takeSchema, {
  schemaVersion: z.literal(schemaVersion),
  id: text(60).check(z.minLength(1)),
  origin: originSchema,
  /** Film keys that were learned from pages, not told by the review; each stands in `film.keys` too. */
  learnedKeys: z.array(filmKeySchema).check(z.maxLength(limits.keys)),
  /** Counts the saved changes, from 1. */
  revision: z.int().check(z.gte(1)),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** When it went to the bin; null while it is in the library. */
  deletedAt: z.nullable(instantSchema),
  /** Of an imported review that the user has edited: what the import brought, by which a newer one tells the edits. */
  brought: z.optional(takeSchema),
});
export type Review = z.infer<typeof reviewSchema>;
