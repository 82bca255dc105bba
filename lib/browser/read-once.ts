import * as z from 'zod/mini';
import { sightingSchema } from '../film/sighting-schema.ts';
import { browser } from './api.ts';

/** What a page says of a film, read once, where the user asks about it. */
export const readOnceSchema = z.object({
  sighting: z.nullable(sightingSchema),
  /** A PDF in the browser's own viewer. */
  isDocument: z.boolean(),
});
export type ReadOnce = z.infer<typeof readOnceSchema>;

/** Reads the page in a tab, which the click on the toolbar icon allows; null where the browser keeps it closed. */
export async function readOnce(tabId: number): Promise<ReadOnce | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['read-once.js'] });
    const read = readOnceSchema.safeParse(frame?.result);
    return read.success ? read.data : { sighting: null, isDocument: false };
  } catch (error) {
    console.info('Lobby Card: this tab cannot be read', error);
    return null;
  }
}
