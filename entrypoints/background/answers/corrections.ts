import * as z from 'zod/mini';
import type { AnswersTo } from '../../../lib/browser/answer-messages.ts';
import type { CorrectionMessages } from '../../../lib/browser/messages/corrections.ts';
import { filmKeySchema } from '../../../lib/film/schema.ts';
import { listCorrections } from '../../../lib/store/corrections.ts';
import { undoCorrection } from '../correct-match.ts';
import { forgetKey } from '../forget-key.ts';
import { type Desk, done } from './desk.ts';
import { byId, card, door, id, nothing, pages } from './door.ts';

export function answerCorrections({ library, now, changing }: Desk): AnswersTo<CorrectionMessages> {
  return {
    listCorrections: door(pages, nothing, () => listCorrections(library)),
    undoCorrection: door([...card, ...pages], byId, (one) => done(changing(undoCorrection(library, one.id)))),
    forgetKey: door(pages, z.object({ id, key: filmKeySchema }), (one) =>
      changing(forgetKey(library, one.id, one.key, now())),
    ),
  };
}
