import type { Answers } from '../../lib/browser/answer-messages.ts';
import type { Asker } from '../../lib/browser/asker.ts';
import type { Ask, MessageName } from '../../lib/browser/messages.ts';
import { editNote, moveToBin, takeFromBin } from '../../lib/review/edits.ts';
import { listCorrections } from '../../lib/store/corrections.ts';
import { readCounters } from '../../lib/store/counters.ts';
import type { Library } from '../../lib/store/database.ts';
import { dropDraft, readDraft, saveDraft } from '../../lib/store/drafts.ts';
import { emptyBin } from '../../lib/store/empty-bin.ts';
import { listReviews } from '../../lib/store/list-reviews.ts';
import { readLibraryPiece } from '../../lib/store/read-library-piece.ts';
import { readReviews } from '../../lib/store/read-reviews.ts';
import { dropStaged, stageEntries } from '../../lib/store/staged.ts';
import { undoBatch } from '../../lib/store/undo-batch.ts';
import { correctMatch, undoCorrection } from './correct-match.ts';
import { editReview, saveReview } from './edit-review.ts';
import { forgetKey } from './forget-key.ts';
import { markSeen } from './mark-seen.ts';
import type { Mind } from './mind-library.ts';
import { questionSchemas } from './question-schemas.ts';
import { readFilmView } from './read-film-view.ts';
import { readTab } from './read-tab.ts';
import { reportGlance } from './report-glance.ts';
import { reportSighting } from './report-sighting.ts';
import { restoreStaged } from './restore-staged.ts';
import { sightingOf } from './sighting-of.ts';
import { addStarters, removeStarters } from './starters.ts';

const page: Asker[] = ['page'];
const card: Asker[] = ['card'];
const popup: Asker[] = ['popup'];
const pages: Asker[] = ['popup', 'options', 'welcome'];
const onFilmPage: Asker[] = ['card', 'popup'];

/** The table of messages: who may ask what, what it must look like, and the answer. */
export function makeAnswers(library: Library, mind: Mind, now: () => Date = () => new Date()): Answers {
  /** Answers a change after it is on disk and guarded; everybody hears of it. */
  const changing = async <T>(change: Promise<T>): Promise<T> => {
    const result = await change;
    await mind.changed();
    return result;
  };
  const done = async (change: Promise<unknown>): Promise<null> => {
    await changing(change);
    return null;
  };
  const quietly = async (work: Promise<unknown>): Promise<null> => {
    await work;
    return null;
  };

  return {
    reportGlance: {
      ...door('reportGlance', page),
      answer: (glance, { tabId }) => reportGlance(library, glance, tabId),
    },
    reportSighting: {
      ...door('reportSighting', page),
      answer: (sighting, { tabId }) => reportSighting(library, mind, sighting, tabId),
    },
    readCard: {
      ...door('readCard', card),
      answer: async (page, whence) => readFilmView(library, await sightingOf(page, whence)),
    },
    readTab: { ...door('readTab', popup), answer: ({ tabId }) => readTab(library, mind, tabId) },
    denyMatch: {
      ...door('denyMatch', onFilmPage),
      answer: async ({ reviewId, ...page }, whence) =>
        changing(correctMatch(library, await sightingOf(page, whence), reviewId, 'different', now())),
    },
    confirmMatch: {
      ...door('confirmMatch', onFilmPage),
      answer: async ({ reviewId, ...page }, whence) =>
        changing(correctMatch(library, await sightingOf(page, whence), reviewId, 'same', now())),
    },
    markSeen: {
      ...door('markSeen', onFilmPage),
      answer: async (page, whence) => done(markSeen(library, await sightingOf(page, whence), now())),
    },

    readDraft: {
      ...door('readDraft', pages),
      answer: async ({ key }) => (await readDraft(library, key))?.form ?? null,
    },
    saveDraft: {
      ...door('saveDraft', pages),
      answer: ({ key, form }) => quietly(saveDraft(library, { key, form, savedAt: now().toISOString() })),
    },
    dropDraft: { ...door('dropDraft', pages), answer: ({ key }) => quietly(dropDraft(library, key)) },

    readReview: {
      ...door('readReview', pages),
      answer: async ({ id }) => (await readReviews(library, [id]))[0] ?? null,
    },
    saveReview: {
      ...door('saveReview', pages),
      answer: (question) => changing(saveReview(library, question, now())),
    },
    saveNote: {
      ...door('saveNote', pages),
      answer: ({ id, note }) => changing(editReview(library, id, (review) => editNote(review, note, now()))),
    },
    binReview: {
      ...door('binReview', pages),
      answer: ({ id }) => done(editReview(library, id, (review) => moveToBin(review, now()))),
    },
    unbinReview: {
      ...door('unbinReview', pages),
      answer: ({ id }) => done(editReview(library, id, (review) => takeFromBin(review, now()))),
    },
    emptyBin: { ...door('emptyBin', pages), answer: () => done(emptyBin(library)) },

    listReviews: { ...door('listReviews', pages), answer: (question) => listReviews(library, question) },
    readCounts: { ...door('readCounts', pages), answer: () => readCounters(library) },

    listCorrections: { ...door('listCorrections', pages), answer: () => listCorrections(library) },
    undoCorrection: {
      ...door('undoCorrection', [...card, ...pages]),
      answer: ({ id }) => done(undoCorrection(library, id)),
    },
    forgetKey: {
      ...door('forgetKey', pages),
      answer: ({ id, key }) => changing(forgetKey(library, id, key, now())),
    },

    addStarters: { ...door('addStarters', pages), answer: () => changing(addStarters(library, now())) },
    removeStarters: { ...door('removeStarters', pages), answer: () => done(removeStarters(library, now())) },

    readLost: { ...door('readLost', pages), answer: () => mind.findLoss() },
    acceptLoss: { ...door('acceptLoss', pages), answer: () => quietly(mind.acceptLoss()) },

    readBackupPiece: { ...door('readBackupPiece', pages), answer: ({ after }) => readLibraryPiece(library, after) },
    stagePiece: {
      ...door('stagePiece', pages),
      answer: ({ batchId, entries }) => quietly(stageEntries(library, batchId, entries)),
    },
    commitStaged: {
      ...door('commitStaged', pages),
      answer: ({ batchId, settings }) => changing(restoreStaged(library, batchId, settings)),
    },
    dropStaged: { ...door('dropStaged', pages), answer: ({ batchId }) => quietly(dropStaged(library, batchId)) },
    undoBatch: { ...door('undoBatch', pages), answer: ({ batchId }) => done(undoBatch(library, batchId)) },
  };
}

/** Who may ask, and the check of the question's shape. */
function door<N extends MessageName>(name: N, from: readonly Asker[]) {
  return { from, parse: (question: unknown) => questionSchemas[name].parse(question) as Ask<N> };
}
