import { browser } from './api.ts';
import { takeWantedReview, wantReview } from './wanted-review.ts';

/** Opens the popup where its review can be edited; as a tab of its own where the browser lets no page open the popup. */
export async function openEditor(reviewId: string): Promise<void> {
  const { action } = browser as Partial<typeof browser>;
  try {
    if (!action) throw new Error('frames within pages have no action in Firefox');
    await wantReview(reviewId);
    await action.openPopup();
  } catch {
    // no window in front, an older browser: the tab does as well
    await takeWantedReview();
    open(browser.runtime.getURL(`popup.html?review=${encodeURIComponent(reviewId)}`), '_blank', 'noopener');
  }
}
