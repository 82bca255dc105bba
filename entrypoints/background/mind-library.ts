import { acceptLoss, findLoss, setTripwire } from '../../lib/browser/tripwire.ts';
import { readCounters } from '../../lib/store/counters.ts';
import type { Library } from '../../lib/store/database.ts';
import { mendFilter } from '../../lib/store/mend-filter.ts';
import { dropStaged } from '../../lib/store/staged.ts';

/** What has to happen around the library's changes. */
export type Mind = ReturnType<typeof mindLibrary>;

/** Keeps watch over the library: the tripwire after each change, the news to all pages, the mending after a kill. */
export function mindLibrary(library: Library, now: () => Date, tellEverybody: () => Promise<void>) {
  let mended: Promise<void> | null = null;
  const mind = {
    /** After every change. The tripwire first: the change is only told once it is guarded. */
    async changed(): Promise<void> {
      await setTripwire(await readCounters(library), now());
      void tellEverybody();
    },
    /** Once in a background's life, when the reviews are open anyway: mends what a kill left half done. */
    mend(): Promise<void> {
      mended ??= mendFilter(library);
      return mended;
    },
    /** At the browser's start: forgets what an interrupted restore had laid ready. */
    async begin(): Promise<void> {
      await dropStaged(library, null);
      await mind.mend();
    },
    findLoss: async () => findLoss(await readCounters(library)),
    async acceptLoss(): Promise<void> {
      await acceptLoss(await readCounters(library), now());
      void tellEverybody();
    },
  };
  return mind;
}
