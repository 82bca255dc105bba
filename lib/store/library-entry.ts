import type { Correction } from '../match/correction-schema.ts';
import type { Review } from '../review/schema.ts';

/** What a backup is made of; the bin's reviews are among them. */
export type LibraryEntry = { kind: 'review'; review: Review } | { kind: 'correction'; correction: Correction };
