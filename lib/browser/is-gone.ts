import { browser } from './api.ts';

/** Whether the extension was removed, reloaded or updated while this page of it stayed open. */
export function isGone(): boolean {
  return !(browser.runtime as { id?: string } | undefined)?.id;
}
