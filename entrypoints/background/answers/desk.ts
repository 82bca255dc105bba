import type { Library } from '../../../lib/store/database.ts';
import type { Mind } from '../mind-library.ts';

/** What every answer works with. */
export interface Desk {
  library: Library;
  mind: Mind;
  now: () => Date;
  /** Answers a change after it is on disk and guarded; everybody hears of it. */
  changing<T>(change: Promise<T>): Promise<T>;
}

export function openDesk(library: Library, mind: Mind, now: () => Date): Desk {
  return {
    library,
    mind,
    now,
    async changing(change) {
      const result = await change;
      await mind.changed();
      return result;
    },
  };
}

/** For answers that say no more than that it is done. */
export async function done(work: Promise<unknown>): Promise<null> {
  await work;
  return null;
}
