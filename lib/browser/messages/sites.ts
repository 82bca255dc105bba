import type { SiteReadings } from '../../sites/health/readings-schema.ts';

/** About the listed sites and how they could be read lately. */
export interface SiteMessages {
  /** By site id; a site that was not visited is left out. */
  readSiteReadings: [ask: null, answer: Record<string, SiteReadings>];
  forgetSiteReadings: [ask: null, answer: null];
}
