import * as z from 'zod/mini';
import { limits } from '../film/limits.ts';
import { text, webAddressSchema } from '../film/schema.ts';
import { mostLetters } from '../formats/article/page/clipping-limits.ts';

/** What was taken off a page, on its way to being checked. */
export const clippingSchema = z.object({
  url: webAddressSchema,
  /** As the tab bar has it. */
  title: text(limits.title),
  /** In the form that `parseArticle` reads; empty where only a passage was taken. */
  article: text(mostLetters),
  /** What the user had selected on the page; null where nothing was. */
  passage: z.nullable(text(mostLetters)),
});
export type Clipping = z.infer<typeof clippingSchema>;

/** What the script in the page answers; the page itself has no hand in it, but it is checked all the same. */
export const takenPageSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    url: webAddressSchema,
    article: text(mostLetters),
    passage: z.nullable(text(mostLetters)),
  }),
  z.object({ ok: z.literal(false), why: z.enum(['document', 'too-large', 'empty']) }),
]);
