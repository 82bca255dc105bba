import type { Origin } from './schema.ts';

/** Whether the words are the user's: written here, or brought along from where they were written before. */
export function isOwn(origin: Origin['kind']): boolean {
  return origin === 'mine' || origin === 'imported';
}
