import * as z from 'zod/mini';
import { filmSchema, text, webAddressSchema } from './schema.ts';

/** What one page says about one film: evidence from a page that may be wrong or lie. */
export const sightingSchema = z.object({
  /** Id of the site in the list of sites, e.g. `imdb`; `any` where a page was read on request. */
  site: text(60),
  url: webAddressSchema,
  film: filmSchema,
  /** In what the page contradicts its own address, one short phrase each; the address was believed. */
  doubts: z.array(text(300)).check(z.maxLength(10)),
  /** The page was waited for and still has no title: it can't be read. */
  unread: z.optional(z.literal(true)),
});
export type Sighting = z.infer<typeof sightingSchema>;
