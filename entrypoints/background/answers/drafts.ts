import * as z from 'zod/mini';
import type { AnswersTo } from '../../../lib/browser/answer-messages.ts';
import type { DraftMessages } from '../../../lib/browser/messages/drafts.ts';
import { takeFormSchema } from '../../../lib/review/draft-schema.ts';
import { dropDraft, readDraft, saveDraft } from '../../../lib/store/drafts.ts';
import { type Desk, done } from './desk.ts';
import { door, draftKey, pages } from './door.ts';

const byKey = z.object({ key: draftKey });

export function answerDrafts({ library, now }: Desk): AnswersTo<DraftMessages> {
  return {
    readDraft: door(pages, byKey, async ({ key }) => (await readDraft(library, key))?.form ?? null),
    saveDraft: door(pages, z.object({ key: draftKey, form: takeFormSchema }), ({ key, form }) =>
      done(saveDraft(library, { key, form, savedAt: now().toISOString() })),
    ),
    dropDraft: door(pages, byKey, ({ key }) => done(dropDraft(library, key))),
  };
}
