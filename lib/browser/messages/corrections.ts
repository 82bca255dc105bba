import type { FilmKey } from '../../film/film-key.ts';
import type { Correction } from '../../match/correction-schema.ts';

/** The user's word on matches. */
export interface CorrectionMessages {
  listCorrections: [ask: null, answer: Correction[]];
  undoCorrection: [ask: { id: string }, answer: null];
  /** Takes a learned key from a review, which is noted as a correction. */
  forgetKey: [ask: { id: string; key: FilmKey }, answer: { correctionId: string }];
}
