import type { Stance } from '../review/schema.ts';

/** What a mark tells of a film's reviews: all that a page may see of them. */
export interface FilmMark {
  /** `split` where others are of different minds and the user has said nothing; null where nobody takes a stance. */
  stance: Stance | 'split' | null;
  /** As people write it: `3.5/5`. */
  rating: string | null;
}
