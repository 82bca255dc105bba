import { vi } from 'vitest';
import type { FrameOrder } from '../../../lib/browser/film-view.ts';
import type { PageApi } from '../../../lib/browser/page-api.ts';
import type { Sighting } from '../../../lib/film/sighting-schema.ts';

/** An extension that answers every sighting as told, notes them, and can be poked or taken away. */
export function makeFakeApi() {
  const asked: (Sighting | null)[] = [];
  let order: FrameOrder | null = { frame: null };
  let isGone = false;
  let look = () => {};
  const api: PageApi = {
    ask: vi.fn(async (_name, question) => {
      asked.push(question as never);
      return order as never;
    }),
    onPoke(callback, signal) {
      look = callback;
      signal.addEventListener('abort', () => {
        look = () => {};
      });
    },
    urlOf: (path) => `chrome-extension://made-up/${path}`,
    origin: () => 'chrome-extension://id',
    isGone: () => isGone,
  };
  return {
    api,
    asked,
    answer(frame: FrameOrder['frame']) {
      order = { frame };
    },
    poke: () => look(),
    goAway() {
      isGone = true;
    },
  };
}
