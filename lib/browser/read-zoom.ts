import { browser } from './api.ts';

/**
 * How many of the screen's pixels are one of the page's, as pointer events count them. Only Chromium counts a zoomed
 * page's pointer in unzoomed pixels; Firefox does not, and gives a frame within a page no `tabs` either.
 */
export async function readZoom(): Promise<number> {
  const { tabs } = browser as Partial<typeof browser>;
  const tab = await tabs?.getCurrent();
  return tab?.id === undefined ? 1 : ((await tabs?.getZoom(tab.id)) ?? 1);
}
