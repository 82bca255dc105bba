import * as z from 'zod/mini';
import type { Whence } from '../../../lib/browser/answer-messages.ts';
import type { Asker } from '../../../lib/browser/asker.ts';
import { text } from '../../../lib/film/schema.ts';

export const page: Asker[] = ['page'];
export const card: Asker[] = ['card'];
export const popup: Asker[] = ['popup'];
/** Our own pages, the card apart, which stands over a page of somebody else's. */
export const pages: Asker[] = ['popup', 'options', 'clip', 'welcome'];
export const onFilmPage: Asker[] = ['card', 'popup'];

export const id = text(60).check(z.minLength(1));
export const draftKey = text(400);
export const byId = z.object({ id });
export const nothing = z.null();

/** One row of the table of messages: who may ask, what the question must look like whoever sent it, and the answer. */
export function door<Q, A>(
  from: readonly Asker[],
  shape: z.ZodMiniType<Q>,
  answer: (question: Q, whence: Whence) => Promise<A>,
) {
  return { from, parse: (question: unknown) => shape.parse(question), answer };
}
