import type { AnswersTo } from '../../../lib/browser/answer-messages.ts';
import type { SiteMessages } from '../../../lib/browser/messages/sites.ts';
import { dropSiteReadings, readSiteReadings } from '../../../lib/browser/site-readings.ts';
import { sites } from '../../../lib/sites/sites.ts';
import { done } from './desk.ts';
import { door, nothing, pages } from './door.ts';

const ids = sites.map(({ id }) => id);

export function answerSites(): AnswersTo<SiteMessages> {
  return {
    readSiteReadings: door(pages, nothing, () => readSiteReadings(ids)),
    forgetSiteReadings: door(pages, nothing, () => done(dropSiteReadings(ids))),
  };
}
