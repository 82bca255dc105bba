import type { Review } from '../../lib/review/schema.ts';
import { changeReviews } from '../../lib/store/change-reviews.ts';
import type { Library } from '../../lib/store/database.ts';

/** As many as are changed in one transaction: each is held in memory meanwhile. */
const chunk = 500;

/** Changes many reviews; gives the ids of those that `edit` made another of. */
export async function editMany(
  library: Library,
  ids: readonly string[],
  edit: (review: Review) => Review,
): Promise<{ ids: string[] }> {
  const changed = new Set<string>();
  for (let from = 0; from < ids.length; from += chunk) {
    const changes = ids.slice(from, from + chunk).map((id) => {
      const change = (before: Review | null) => {
        const after = before && edit(before);
        if (!after || after === before) return 'same';
        changed.add(id);
        return after;
      };
      return [id, change] as const;
    });
    await changeReviews(library, new Map(changes));
  }
  return { ids: [...changed] };
}
