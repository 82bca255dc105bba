import type { Counters } from '../store/counters.ts';
import { browser } from './api.ts';
import type { LostLibrary } from './lost-library.ts';

/** What the library held at its last change, kept apart from it: a damaged database often comes back empty. */
interface Tripwire extends LostLibrary {
  revision: number;
}

const name = 'tripwire';

/** Whether the library has lost reviews since its last change; what it held then. */
export async function findLoss(counters: Counters): Promise<LostLibrary | null> {
  const tripwire = await readTripwire();
  return tripwire && isLost(counters, tripwire) ? { reviews: tripwire.reviews, changedAt: tripwire.changedAt } : null;
}

/** Notes what the library holds; not while it has lost something, which would hide the loss. */
export async function setTripwire(counters: Counters, now: Date): Promise<void> {
  if (await findLoss(counters)) return;
  await acceptLoss(counters, now);
}

/** Notes what the library holds now, whatever it held before. */
export async function acceptLoss({ reviews, revision }: Counters, now: Date): Promise<void> {
  const tripwire: Tripwire = { reviews, revision, changedAt: now.toISOString() };
  await browser.storage.local.set({ [name]: tripwire });
}

function isLost(counters: Counters, tripwire: Tripwire): boolean {
  return counters.revision < tripwire.revision && counters.reviews < tripwire.reviews;
}

async function readTripwire(): Promise<Tripwire | null> {
  return ((await browser.storage.local.get(name))[name] as Tripwire | undefined) ?? null;
}
