import type { Correction } from '../match/correction-schema.ts';
import { type Library, onDisk } from './database.ts';
import { changingDrawers } from './index/drawer-cache.ts';
import { findNumbers } from './index/find-numbers.ts';
import { filePile, makePile, pileSign } from './index/pile.ts';
import { signOf } from './index/postings.ts';

/** How many words of the user on one film are read; more than anybody says. */
const mostPerKey = 50;

/** What the user has said about pages with any of these keys. */
export async function findCorrections(library: Library, pageKeys: readonly string[]): Promise<Correction[]> {
  const signs = await findNumbers(library, pageKeys.map(signOf), 1);
  const spokenOf = pageKeys.filter((key) => signs.has(signOf(key)));
  if (spokenOf.length === 0) return [];
  const { store } = (await library.reviews()).transaction('corrections');
  const found = await Promise.all(spokenOf.map((key) => store.index('pages').getAll(key, mostPerKey)));
  return [...new Map(found.flat().map((correction) => [correction.id, correction])).values()];
}

/** All of them, newest first. */
export async function listCorrections(library: Library): Promise<Correction[]> {
  const all = await (await library.reviews()).getAll('corrections');
  return all.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

export async function saveCorrection(library: Library, correction: Correction): Promise<void> {
  await writeCorrection(library, correction.id, () => correction);
}

/** Changes the user's word where it still is. */
export async function changeCorrection(
  library: Library,
  id: string,
  edit: (correction: Correction) => Correction,
): Promise<void> {
  await writeCorrection(library, id, (before) => before && edit(before));
}

/** Writes what becomes of a correction, with the signs that lead to it; nothing where it stays as it was. */
async function writeCorrection(
  library: Library,
  id: string,
  become: (before: Correction | null) => Correction | null,
): Promise<void> {
  const db = await library.reviews();
  await changingDrawers(library.drawers, async () => {
    const tx = db.transaction(['corrections', 'drawers'], 'readwrite', onDisk);
    const before = (await tx.objectStore('corrections').get(id)) ?? null;
    const after = become(before);
    const pile = makePile();
    if (after && after !== before) {
      await tx.objectStore('corrections').put(after);
      for (const key of after.page.keys) pileSign(pile, signOf(key));
    }
    const drawers = await filePile(tx.objectStore('drawers'), pile);
    await tx.done;
    return { drawers };
  });
}

/** Forgets the user's word and returns it; null where there was none. Its signs stay, and lead to nothing. */
export async function removeCorrection(library: Library, id: string): Promise<Correction | null> {
  const tx = (await library.reviews()).transaction('corrections', 'readwrite', onDisk);
  const correction = (await tx.store.get(id)) ?? null;
  await tx.store.delete(id);
  await tx.done;
  return correction;
}
