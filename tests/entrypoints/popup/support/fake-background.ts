import type { LostLibrary } from '../../../../lib/browser/lost-library.ts';
import type { TabView } from '../../../../lib/browser/messages/film-pages.ts';
import type { Answer, Ask, ask as askBackground, MessageName } from '../../../../lib/browser/messages.ts';
import type { Film } from '../../../../lib/film/schema.ts';
import type { TakeForm } from '../../../../lib/review/draft-schema.ts';
import { makeReview } from '../../../../lib/review/make-review.ts';
import type { Review } from '../../../../lib/review/schema.ts';
import { summariseReview } from '../../../../lib/review/summary.ts';

interface Start {
  film?: Film | null;
  /** The page was waited for in vain. */
  unread?: true;
  site?: TabView['site'];
  host?: TabView['host'];
  closed?: TabView['closed'];
  reviews?: Review[];
  /** Ids of those that are only possible. */
  offered?: string[];
  drafts?: Record<string, TakeForm>;
  lost?: LostLibrary | null;
  /** Messages that are refused, with the error. */
  refused?: Partial<Record<MessageName, Error>>;
}

const now = new Date('2026-11-23T12:00:00Z');

/** A background of a few lines: it remembers what it was asked, and answers as the real one does. */
export function makeFakeBackground({
  film = null,
  unread,
  site = null,
  host = null,
  closed = null,
  lost = null,
  refused = {},
  ...start
}: Start = {}) {
  const reviews = new Map((start.reviews ?? []).map((review) => [review.id, review]));
  const drafts = new Map(Object.entries(start.drafts ?? {}));
  const offered = new Set(start.offered);
  const denied = new Set<string>();
  const confirmed = new Set<string>();
  const asked: { name: MessageName; question: unknown }[] = [];
  const listeners = new Set<() => void>();

  const put = (review: Review) => {
    reviews.set(review.id, review);
    for (const listener of listeners) listener();
    return review;
  };
  const change = (id: string, to: Partial<Review>) => {
    const review = reviews.get(id);
    if (!review) throw new Error(`no review ${id}`);
    return put({ ...review, ...to, revision: review.revision + 1 });
  };
  const inLibrary = () => [...reviews.values()].filter(({ deletedAt }) => deletedAt === null);
  const matched = (isOffered: boolean) =>
    inLibrary()
      .filter((review) => confirmed.has(review.id) || review.film.keys.some((key) => film?.keys.includes(key)))
      .filter(({ id }) => !denied.has(id) && (offered.has(id) && !confirmed.has(id)) === isOffered)
      .map((review) => ({ review, certainty: 'certain' as const, reasons: ['same IMDb id'] }));

  const answers: { [N in MessageName]?: (question: Ask<N>) => Answer<N> } = {
    readTab: () => ({
      film: film && {
        sighting: { site: 'imdb', url: 'https://www.imdb.com/title/tt7181546/', film, doubts: [], unread },
        shown: matched(false),
        offered: matched(true),
        seen: false,
      },
      site,
      host,
      closed,
      added: null,
      lost,
    }),
    readLost: () => lost,
    readCounts: () => ({ reviews: inLibrary().length, binned: 0, starters: 0 }),
    readDraft: ({ key }) => drafts.get(key) ?? null,
    saveDraft({ key, form }) {
      drafts.set(key, form);
      return null;
    },
    dropDraft({ key }) {
      drafts.delete(key);
      return null;
    },
    readReview: ({ id }) => reviews.get(id) ?? null,
    saveReview({ id, take, origin, draftKey }) {
      if (draftKey) drafts.delete(draftKey);
      if (id) return change(id, take);
      return put(makeReview(take, { id: `new-${reviews.size}`, origin: { kind: origin }, now }));
    },
    saveNote: ({ id, note }) => change(id, { note }),
    binReview({ id }) {
      change(id, { deletedAt: now.toISOString() });
      return null;
    },
    unbinReview({ id }) {
      change(id, { deletedAt: null });
      return null;
    },
    denyMatch({ reviewId }) {
      denied.add(reviewId);
      change(reviewId, {});
      return { correctionId: `deny ${reviewId}` };
    },
    confirmMatch({ reviewId }) {
      confirmed.add(reviewId);
      change(reviewId, {});
      return { correctionId: `confirm ${reviewId}` };
    },
    undoCorrection({ id }) {
      const [word, reviewId = ''] = id.split(' ');
      (word === 'deny' ? denied : confirmed).delete(reviewId);
      change(reviewId, {});
      return null;
    },
    listReviews: ({ query }) => ({
      items: inLibrary()
        .filter((review) => review.film.title.toLowerCase().includes(query.toLowerCase()))
        .map(summariseReview),
      next: null,
    }),
    addStarters: () => ({ batchId: 's', added: 12, changed: 0, unchanged: 0 }),
  };

  async function ask<N extends MessageName>(name: N, question: Ask<N>): Promise<Answer<N>> {
    asked.push({ name, question });
    const error = refused[name];
    if (error) throw error;
    const answer = answers[name] as ((question: Ask<N>) => Answer<N>) | undefined;
    if (!answer) throw new Error(`the popup has no business asking ${name}`);
    return structuredClone(answer(question));
  }

  return {
    ask: ask satisfies typeof askBackground,
    watch(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    asked: (name: MessageName) => asked.filter((one) => one.name === name).map(({ question }) => question),
    order: () => asked.map(({ name }) => name),
    drafts,
    reviews,
    refused,
  };
}
export type FakeBackground = ReturnType<typeof makeFakeBackground>;
