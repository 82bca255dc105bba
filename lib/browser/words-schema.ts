import * as z from 'zod/mini';
import { text, webAddressSchema } from '../film/schema.ts';

/** Longer selections are cut. */
export const longestWords = 20_000;

/** Words that were selected on a page, on their way into one's own review. */
export const wordsSchema = z.object({
  kind: z.enum(['pro', 'con', 'verdict', 'note']),
  text: text(longestWords).check(z.minLength(1)),
  url: z.nullable(webAddressSchema),
});
