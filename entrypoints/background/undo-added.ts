import { readLastAdded, writeLastAdded } from '../../lib/browser/added-words.ts';
import { UserError } from '../../lib/film/user-error.ts';
import { removeWords } from '../../lib/review/add-words.ts';
import { editTake } from '../../lib/review/edits.ts';
import { takeOf } from '../../lib/review/take-of.ts';
import { changeReview } from '../../lib/store/change-reviews.ts';
import { readDraft, saveDraft } from '../../lib/store/drafts.ts';
import type { Desk } from './answers/desk.ts';

/**
 * Takes the words out again that were added last. A review that was begun with them goes, unless something has been
 * written in it since.
 * @throws UserError where others have been added since.
 */
export async function undoAdded({ library, now, changing }: Desk, id: string): Promise<void> {
  const last = await readLastAdded();
  if (last?.id !== id) throw new UserError('This can’t be undone any more. Change the review by hand.');
  const { place, added } = last;
  if ('draftKey' in place) {
    const draft = await readDraft(library, place.draftKey);
    if (draft)
      await saveDraft(library, { ...draft, form: removeWords(draft.form, added), savedAt: now().toISOString() });
  } else {
    await changing(
      changeReview(library, place.reviewId, (before) => {
        if (!before) return 'same';
        if (place.isNew && before.revision === 1) return 'gone';
        return editTake(before, removeWords(takeOf(before), added), now());
      }),
    );
  }
  await writeLastAdded(null);
}
