import type { Film } from '../film/schema.ts';

/** How sure a match is: `certain` and `likely` are shown, `possible` is offered as a choice. */
export type Certainty = 'certain' | 'likely' | 'possible';

/** A stored review's film, as the store hands it to the matcher. */
export interface Candidate {
  reviewId: string;
  film: Film;
}

/** A review found for a sighting, with why in short phrases: "same title", "same year". */
export interface Match {
  reviewId: string;
  certainty: Certainty;
  reasons: string[];
}
