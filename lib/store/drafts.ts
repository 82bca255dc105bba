import type { Draft } from '../review/draft-schema.ts';
import { type Library, onDisk } from './database.ts';

export async function readDraft(library: Library, key: string): Promise<Draft | null> {
  return (await (await library.reviews()).get('drafts', key)) ?? null;
}

/** Keeps a draft; it is the user's own words, so it is on disk when this resolves. */
export async function saveDraft(library: Library, draft: Draft): Promise<void> {
  const tx = (await library.reviews()).transaction('drafts', 'readwrite', onDisk);
  await tx.store.put(draft);
  await tx.done;
}

export async function dropDraft(library: Library, key: string): Promise<void> {
  await (await library.reviews()).delete('drafts', key);
}
