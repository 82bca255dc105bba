import type { TakeForm } from '../../review/draft-schema.ts';

/** What is being written. */
export interface DraftMessages {
  readDraft: [ask: { key: string }, answer: TakeForm | null];
  saveDraft: [ask: { key: string; form: TakeForm }, answer: null];
  dropDraft: [ask: { key: string }, answer: null];
}
