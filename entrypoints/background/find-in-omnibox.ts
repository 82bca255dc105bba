import type { Disposition, OmniboxAnswers, Suggestion } from '../../lib/browser/omnibox.ts';
import { bylineOf } from '../../lib/review/byline.ts';
import { formatRating } from '../../lib/review/rating.ts';
import type { ReviewSummary } from '../../lib/review/summary.ts';
import type { Library } from '../../lib/store/database.ts';
import { listReviews } from '../../lib/store/list-reviews.ts';

/** More than these no address bar shows. */
const most = 6;
/** Longer verdicts are cut: one line is all there is. */
const verdictLetters = 90;

/** Finds reviews from the address bar: `lc` and a title. `show` opens a page of the extension. */
export function findInOmnibox(
  library: Library,
  show: (path: string, disposition: Disposition) => Promise<void>,
): OmniboxAnswers {
  // What was offered last: the address bar gives back the words only. A background that was stopped searches for them.
  let offered = new Map<string, string>();
  const search = async (text: string) => (await listReviews(library, { query: text, bin: false, after: null })).items;
  return {
    async find(text) {
      const names = new Map<string, ReviewSummary>();
      for (const review of (await search(text)).slice(0, most)) names.set(nameApart(review, names), review);
      offered = new Map([...names].map(([name, { id }]) => [name, id]));
      return [...names].map(([content, review]): Suggestion => ({ content, description: describe(review) }));
    },
    async open(text, disposition) {
      const id = offered.get(text) ?? (await findOnly(search, text));
      await show(id === null ? `/options.html#library${searchOf(text)}` : addressOf(id), disposition);
    },
  };
}

/** The review that is meant where only one can be. */
async function findOnly(search: (text: string) => Promise<ReviewSummary[]>, text: string): Promise<string | null> {
  const [only, another] = text.trim() === '' ? [] : await search(text);
  return only && !another ? only.id : null;
}

const addressOf = (id: string) => `/options.html#library/${encodeURIComponent(id)}`;

function searchOf(text: string): string {
  return text.trim() === '' ? '' : `?${new URLSearchParams({ q: text.trim() })}`;
}

/** `Solaris (1972)`; with whose it is where there are several of a film, so that each can be chosen. */
function nameApart(review: ReviewSummary, taken: ReadonlyMap<string, unknown>): string {
  const name = nameOf(review);
  if (!taken.has(name)) return name;
  const signed = `${name}, ${bylineOf(review, review.origin)}`;
  return taken.has(signed) ? `${signed}, ${review.id}` : signed;
}

function nameOf({ title, year }: ReviewSummary): string {
  return `${title || 'Untitled film'}${year === null ? '' : ` (${year})`}`;
}

function describe(review: ReviewSummary): string {
  const { verdict, rating } = review;
  const letters = [...verdict];
  const said = letters.length > verdictLetters ? `${letters.slice(0, verdictLetters).join('')}…` : verdict;
  return [nameOf(review), rating && formatRating(rating), said].filter(Boolean).join(' – ');
}
