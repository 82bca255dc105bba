import * as z from 'zod/mini';
import type { AnswersTo } from '../../../lib/browser/answer-messages.ts';
import type { MarkMessages } from '../../../lib/browser/messages/marks.ts';
import { hasMarks, readSettings } from '../../../lib/browser/settings.ts';
import { writeTabMemory } from '../../../lib/browser/tab-memory.ts';
import { limits } from '../../../lib/film/limits.ts';
import { filmKeySchema, filmKindSchema, text, webAddressSchema, yearSchema } from '../../../lib/film/schema.ts';
import { listedLimits } from '../../../lib/sites/listed/listed-limits.ts';
import { filmOf, findMarks } from '../find-marks.ts';
import type { Desk } from './desk.ts';
import { door, page } from './door.ts';

const site = text(60);
const listedFilm = z.object({
  key: filmKeySchema,
  kind: z.nullable(filmKindSchema),
  titles: z.array(text(limits.title)).check(z.maxLength(listedLimits.titles)),
  year: z.nullable(yearSchema),
});
const list = z.object({ site, films: z.array(listedFilm).check(z.maxLength(listedLimits.together)) });
const one = z.object({ site, url: webAddressSchema, film: listedFilm });

export function answerMarks({ library, mind }: Desk): AnswersTo<MarkMessages> {
  return {
    findMarks: door(page, list, async (asked) => {
      if (!hasMarks(await readSettings(), asked.site)) return null;
      const marks = await findMarks(library, asked.site, asked.films);
      if (marks.length > 0) void mind.mend();
      return { marks };
    }),
    openPeek: door(page, one, async ({ film, ...asked }, { tabId }) => {
      if (tabId === null || !hasMarks(await readSettings(), asked.site)) return null;
      const ticket = crypto.randomUUID();
      const sighting = { ...asked, film: filmOf(film), doubts: [] };
      await writeTabMemory(tabId, { sighting, ticket, frameId: null }, 'list');
      return { ticket };
    }),
  };
}
