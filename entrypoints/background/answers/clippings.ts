import * as z from 'zod/mini';
import { whyNotTaken } from '../../../components/clip/why-not-taken.ts';
import type { AnswersTo } from '../../../lib/browser/answer-messages.ts';
import type { ClippingMessages } from '../../../lib/browser/messages/clippings.ts';
import { wordsSchema } from '../../../lib/browser/words-schema.ts';
import { filmSchema } from '../../../lib/film/schema.ts';
import { UserError } from '../../../lib/film/user-error.ts';
import { clipTab } from '../clip-tab.ts';
import { landWords } from '../land-words.ts';
import { tellAdded } from '../tell-added.ts';
import { undoAdded } from '../undo-added.ts';
import { type Desk, done } from './desk.ts';
import { byId, door, pages, popup } from './door.ts';

/** Where the user has named the film there is no page of it. */
const nowhere = 'https://film.invalid/';

export function answerClippings(desk: Desk): AnswersTo<ClippingMessages> {
  return {
    clipTab: door(popup, z.object({ tabId: z.int() }), async ({ tabId }) => {
      const why = await clipTab(tabId);
      if (why) throw new UserError(whyNotTaken[why]);
      return null;
    }),
    addWords: door(pages, z.object({ words: wordsSchema, film: filmSchema }), async ({ words, film }) => {
      const sighting = { site: 'any', url: words.url ?? nowhere, film, doubts: [] };
      const last = await landWords(desk, words, sighting, null);
      return { id: last.id, sentence: tellAdded(last) };
    }),
    undoWords: door(pages, byId, ({ id }) => done(undoAdded(desk, id))),
  };
}
