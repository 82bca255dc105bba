import type * as z from 'zod/mini';
import { browser } from './api.ts';
import { takenPageSchema } from './clipping-schema.ts';

/** Longer than the largest page takes that may be read. */
const patienceMs = 15_000;

/** Why a page can't be clipped. */
export type NotTaken = 'document' | 'too-large' | 'empty' | 'closed' | 'file' | 'slow';
export type Taken = Extract<z.infer<typeof takenPageSchema>, { ok: true }> | { ok: false; why: NotTaken };

/** Takes the article of the page in a tab, which the user's click on the icon or the menu allows. */
export async function takePage(tabId: number, url: string | undefined): Promise<Taken> {
  if (url?.startsWith('file:')) return { ok: false, why: 'file' };
  // an address that we are not told is one of the browser's own
  if (!url || !/^https?:/.test(url)) return { ok: false, why: 'closed' };
  const { promise: late, resolve } = Promise.withResolvers<Taken>();
  const timer = setTimeout(() => resolve({ ok: false, why: 'slow' }), patienceMs);
  try {
    return await Promise.race([injectReader(tabId), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function injectReader(tabId: number): Promise<Taken> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['read-article.js'] });
    const taken = takenPageSchema.safeParse(frame?.result);
    // without an answer: the script met something in the page that it could not read
    return taken.success ? taken.data : { ok: false, why: 'empty' };
  } catch (error) {
    console.info('Lobby Card: this tab cannot be read', error);
    return { ok: false, why: 'closed' };
  }
}
