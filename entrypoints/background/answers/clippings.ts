import * as z from 'zod/mini';
import type { AnswersTo } from '../../../lib/browser/answer-messages.ts';
import type { ClippingMessages } from '../../../lib/browser/messages/clippings.ts';
import { clipTab } from '../clip-tab.ts';
import { done } from './desk.ts';
import { door, popup } from './door.ts';

export function answerClippings(): AnswersTo<ClippingMessages> {
  return {
    clipTab: door(popup, z.object({ tabId: z.int() }), ({ tabId }) => done(clipTab(tabId))),
  };
}
