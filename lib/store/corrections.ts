import type { Correction } from '../match/correction-schema.ts';
import { type Library, onDisk } from './database.ts';
import { addToFilter } from './key-filter.ts';

/** How many words of the user on one film are read; more than anybody says. */
const mostPerKey = 50;

/** What the user has said about pages with any of these keys. */
export async function findCorrections(library: Library, pageKeys: readonly string[]): Promise<Correction[]> {
  const { store } = (await library.reviews()).transaction('corrections');
  const found = await Promise.all(pageKeys.map((key) => store.index('pages').getAll(key, mostPerKey)));
  return [...new Map(found.flat().map((correction) => [correction.id, correction])).values()];
}

/** All of them, newest first. */
export async function listCorrections(library: Library): Promise<Correction[]> {
  const all = await (await library.reviews()).getAll('corrections');
  return all.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

export async function saveCorrection(library: Library, correction: Correction): Promise<void> {
  await addToFilter(library, correction.page.keys);
  const tx = (await library.reviews()).transaction('corrections', 'readwrite', onDisk);
  await tx.store.put(correction);
  await tx.done;
}

/** Changes the user's word where it still is; the filter hears of its new keys first. */
export async function changeCorrection(
  library: Library,
  id: string,
  edit: (correction: Correction) => Correction,
): Promise<void> {
  const db = await library.reviews();
  const before = await db.get('corrections', id);
  const keys = before && edit(before) !== before ? edit(before).page.keys : null;
  if (!keys) return;
  await addToFilter(library, keys);
  const tx = db.transaction('corrections', 'readwrite', onDisk);
  const now = await tx.store.get(id);
  if (now) await tx.store.put(edit(now));
  await tx.done;
}

/** Forgets the user's word and returns it; null where there was none. */
export async function removeCorrection(library: Library, id: string): Promise<Correction | null> {
  const tx = (await library.reviews()).transaction('corrections', 'readwrite', onDisk);
  const correction = (await tx.store.get(id)) ?? null;
  await tx.store.delete(id);
  await tx.done;
  return correction;
}
