import { browser } from './api.ts';
import { takeWantedReview, wantReview } from './wanted-review.ts';

/** Opens the popup where its review can be edited; as a tab of its own where the browser lets no page open the popup. */
export async function openEditor(reviewId: string): Promise<void> {
  if (await opensPopup(reviewId)) return;
  open(browser.runtime.getURL(`popup.html?review=${encodeURIComponent(reviewId)}`), '_blank', 'noopener');
}

async function opensPopup(reviewId: string): Promise<boolean> {
  const { action } = browser as Partial<typeof browser>;
  // a frame within a page has no action in Firefox, and no session storage to pass a word by
  if (!action) return false;
  try {
    await wantReview(reviewId);
    await action.openPopup();
    return true;
  } catch {
    // no window in front, an older browser: the tab does as well
    await takeWantedReview();
    return false;
  }
}
