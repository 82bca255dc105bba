import type { AddedWords } from '../review/add-words.ts';
import { browser } from './api.ts';

/** The words that were added last, as long as that can be undone. */
export interface LastAdded {
  id: string;
  /** The tab they were selected in; null where the film had to be named. */
  tabId: number | null;
  added: AddedWords;
  /** What was asked for, where it was not done as asked. */
  instead: 'verdict' | 'list' | null;
  /** Title of the film; empty where it has none. */
  title: string;
  /** A review that was begun with them, one that was there, or what was being written. */
  place: { reviewId: string; isNew: boolean } | { draftKey: string };
  at: string;
  /** The popup has told of it. */
  isTold: boolean;
}

const name = 'added-words';

export async function readLastAdded(): Promise<LastAdded | null> {
  return ((await browser.storage.session.get(name))[name] as LastAdded | undefined) ?? null;
}

export async function writeLastAdded(last: LastAdded | null): Promise<void> {
  await (last ? browser.storage.session.set({ [name]: last }) : browser.storage.session.remove(name));
}
