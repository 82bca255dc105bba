import * as z from 'zod/mini';
import { filmKeySchema, text } from '../../film/schema.ts';
import { calendarDateSchema } from '../../review/schema.ts';

/** How many film pages of a site are remembered, those that were read as a mere "read". */
export const mostReadings = 10;

/** Of a film what its page should tell, as a report names it. */
export const reportedFields = ['title', 'year', 'directors', 'cast', 'genres', 'running time'] as const;
export type ReportedField = (typeof reportedFields)[number];

const unreadPageSchema = z.object({
  film: filmKeySchema,
  /** As it may stand in a report: see `addressToReport`. */
  address: text(300),
  missing: z.array(z.enum(reportedFields)).check(z.maxLength(reportedFields.length)),
});
export type UnreadPage = z.infer<typeof unreadPageSchema>;

/** How the reading of one site's film pages went lately, on this machine. */
export const siteReadingsSchema = z.object({
  /** The last day on which a film was read; null where none was. */
  readOn: z.nullable(calendarDateSchema),
  /** The last films, the oldest first: null for one that was read, so that no film that could be read is remembered. */
  last: z.array(z.nullable(unreadPageSchema)).check(z.maxLength(mostReadings)),
});
export type SiteReadings = z.infer<typeof siteReadingsSchema>;
