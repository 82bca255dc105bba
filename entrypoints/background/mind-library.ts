import { acceptLoss, findLoss, setTripwire } from '../../lib/browser/tripwire.ts';
import { undoInterrupted } from '../../lib/store/batch/undo-batch.ts';
import { readCounters } from '../../lib/store/counters.ts';
import type { Library } from '../../lib/store/database.ts';
import { mendKeys } from '../../lib/store/mend-keys.ts';
import { mendShelves } from '../../lib/store/shelves/mend-shelves.ts';

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
    /** Once in a background's life, when the reviews are open anyway: files them under the keys of today, packs their rows. */
    mend(): Promise<void> {
      mended ??= mendKeys(library).then(() => mendShelves(library));
      return mended;
    },
    /** At the browser's start, when no page can be in the middle of it: takes back what was only half brought in. */
    async begin(): Promise<void> {
      if (await undoInterrupted(library)) await mind.changed();
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
