import * as z from 'zod/mini';
import { limits } from '../film/limits.ts';
import { filmKeySchema, text, webAddressSchema, yearSchema } from '../film/schema.ts';
import { instantSchema } from '../review/schema.ts';

const keys = z.array(filmKeySchema).check(z.maxLength(limits.keys));

/** The user's word on a match: it beats every rule, is listed, can be undone and exported. */
export const correctionSchema = z.object({
  id: text(60).check(z.minLength(1)),
  madeAt: instantSchema,
  /** `same`: this page is that film. `different`: it is not. */
  says: z.enum(['same', 'different']),
  /** The page's film; where it has no key, the page itself. */
  page: z.object({
    site: text(60),
    url: webAddressSchema,
    title: text(limits.title),
    year: z.nullable(yearSchema),
    keys,
  }),
  /** The film of the stored review; other reviews of the same film follow it through the keys. */
  review: z.object({
    id: text(60),
    title: text(limits.title),
    year: z.nullable(yearSchema),
    keys,
  }),
  /** The learned keys that this word gave the review's film (`same`) or took from it; undoing moves them back. */
  taught: keys,
});
export type Correction = z.infer<typeof correctionSchema>;
