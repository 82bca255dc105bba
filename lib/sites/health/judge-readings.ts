import type { SiteReadings } from './readings-schema.ts';

/** `changed`: the site's pages are no more as its adapter knows them. */
export type SiteState = 'changed' | 'fine' | 'unseen';

/** So many films in a row decide, either way; a single page may be an oddity, or have come too slowly. */
const decisive = 3;

/**
 * What lately was read or not says about a site: its pages have changed when the last three films could not be read, and
 * are fine again after three that could. In between half of the last ten decides.
 */
export function judgeReadings({ readOn, last }: SiteReadings): SiteState {
  const newest = last.slice(-decisive);
  const unread = countUnread(last);
  const wasChanged = unread >= decisive && unread * 2 >= last.length;
  const isMended = newest.length === decisive && countUnread(newest) === 0;
  if (countUnread(newest) === decisive || (wasChanged && !isMended)) return 'changed';
  return readOn === null ? 'unseen' : 'fine';
}

/** How many of the last films could not be read. */
export function countUnread(last: SiteReadings['last']): number {
  return last.filter((one) => one !== null).length;
}
