import * as z from 'zod/mini';
import { isHost, mostHosts } from '../sites/hosts/is-host.ts';

export const cornerSchema = z.enum(['top-left', 'top-right', 'bottom-left', 'bottom-right']);
export type Corner = z.infer<typeof cornerSchema>;

const siteSettingsSchema = z.object({
  /** No card, no badge on this site. */
  off: z.catch(z.boolean(), false),
  /** Where the user last dropped the card here; null follows the general place. */
  corner: z.catch(z.nullable(cornerSchema), null),
  /** No marks in this site's lists, though others have them. */
  marksOff: z.catch(z.boolean(), false),
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;

/** One that is none goes, the others stay. */
const hostsSchema = z.pipe(
  z.array(z.unknown()),
  z.transform((hosts: unknown[]) => [...new Set(hosts.filter(isHost))].slice(0, mostHosts)),
);

/** A field that cannot be read falls back to its default; the others stay. */
export const settingsSchema = z.object({
  theme: z.catch(z.enum(['auto', 'light', 'dark']), 'auto'),
  /** How a found review greets: as a card, as a pill, or only on the toolbar. */
  show: z.catch(z.enum(['open', 'pill', 'off']), 'open'),
  corner: z.catch(cornerSchema, 'bottom-right'),
  /** Whether films with a review are marked in lists. Off until asked for: a page can see that it has marks. */
  marks: z.catch(z.boolean(), false),
  /** When the parts of a review that may tell the plot are shown. */
  spoilers: z.catch(z.enum(['when-seen', 'always']), 'when-seen'),
  /** BCP 47 language of dates; null is the browser's own. */
  dateLanguage: z.catch(z.nullable(z.string().check(z.refine(isLanguage))), null),
  /** By site id; a site that is not listed has the defaults. */
  sites: z.catch(z.record(z.string(), siteSettingsSchema), {}),
  /** Hosts that the user has named, with port (`films.example`, `nas.home:8096`): cards come up there too, if the browser allows it. */
  hosts: z.catch(hostsSchema, []),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});

export const defaultSiteSettings: SiteSettings = { off: false, corner: null, marksOff: false };

/** A tag that is none would throw wherever a date is written. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
