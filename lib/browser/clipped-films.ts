import type { Film } from '../film/schema.ts';
import { browser } from './api.ts';

/** A film of which a review is being clipped, or has been since the browser was started. */
export interface ClippedFilm {
  /** Where the review was read. */
  url: string;
  film: Film;
}

const name = 'clipped-films';
const most = 20;

/** The last ones, the latest first. */
export async function readClippedFilms(): Promise<ClippedFilm[]> {
  return ((await browser.storage.session.get(name))[name] as ClippedFilm[] | undefined) ?? [];
}

/** Remembers which film a page is a review of. */
export async function noteClippedFilm(clipped: ClippedFilm): Promise<void> {
  const others = (await readClippedFilms()).filter(({ url }) => url !== clipped.url);
  await browser.storage.session.set({ [name]: [clipped, ...others].slice(0, most) });
}
