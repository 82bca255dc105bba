import { browser } from './api.ts';

const name = 'wanted-review';

/** Notes which review the popup is about to be opened for; `openPopup` itself takes no argument. */
export async function wantReview(reviewId: string): Promise<void> {
  await browser.storage.session.set({ [name]: reviewId });
}

/** The review that the popup was opened for, once; null where it was opened by hand. */
export async function takeWantedReview(): Promise<string | null> {
  const { [name]: reviewId } = await browser.storage.session.get(name);
  if (typeof reviewId !== 'string') return null;
  await browser.storage.session.remove(name);
  return reviewId;
}
