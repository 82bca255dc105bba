import * as z from 'zod/mini';
import type { Ask, MessageName } from '../../lib/browser/messages.ts';
import { limits } from '../../lib/film/limits.ts';
import { filmKeySchema, text, webAddressSchema } from '../../lib/film/schema.ts';
import { sightingSchema } from '../../lib/film/sighting-schema.ts';
import { correctionSchema } from '../../lib/match/correction-schema.ts';
import { takeFormSchema } from '../../lib/review/draft-schema.ts';
import { reviewSchema, takeSchema } from '../../lib/review/schema.ts';

const id = text(60).check(z.minLength(1));
const tabId = z.int();
const ticket = text(60);
const byId = z.object({ id });
const byBatch = z.object({ batchId: id });
const nothing = z.null();
const pageOf = z.union([z.object({ ticket }), z.object({ tabId })]);
const pageAndReview = z.union([z.object({ ticket, reviewId: id }), z.object({ tabId, reviewId: id })]);
const draftKey = text(400);

const entrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('review'), review: reviewSchema }),
  z.object({ kind: z.literal('correction'), correction: correctionSchema }),
]);

/** The door for questions to the background: what each must look like, whoever sent it. */
export const questionSchemas = {
  reportGlance: z.object({ url: webAddressSchema, title: text(limits.line) }),
  reportSighting: z.nullable(sightingSchema),
  readCard: z.object({ ticket }),
  readTab: z.object({ tabId }),
  denyMatch: pageAndReview,
  confirmMatch: pageAndReview,
  markSeen: pageOf,
  readDraft: z.object({ key: draftKey }),
  saveDraft: z.object({ key: draftKey, form: takeFormSchema }),
  dropDraft: z.object({ key: draftKey }),
  readReview: byId,
  saveReview: z.object({
    id: z.nullable(id),
    take: takeSchema,
    origin: z.enum(['mine', 'clipped']),
    draftKey: z.nullable(draftKey),
  }),
  saveNote: z.object({ id, note: text(limits.paragraphs) }),
  binReview: byId,
  unbinReview: byId,
  emptyBin: nothing,
  listReviews: z.object({ query: text(limits.line), bin: z.boolean(), after: z.nullable(text(200)) }),
  readCounts: nothing,
  listCorrections: nothing,
  undoCorrection: byId,
  forgetKey: z.object({ id, key: filmKeySchema }),
  addStarters: nothing,
  removeStarters: nothing,
  readLost: nothing,
  acceptLoss: nothing,
  readBackupPiece: z.object({ after: z.nullable(text(200)) }),
  stagePiece: z.object({ batchId: id, entries: z.array(entrySchema).check(z.maxLength(1_000)) }),
  commitStaged: z.object({ batchId: id, settings: z.unknown() }),
  dropStaged: byBatch,
  undoBatch: byBatch,
} satisfies { [N in MessageName]: z.ZodMiniType<Ask<N>> };
