import type { Rating } from './rating.ts';
import type { Origin, Review, Stance } from './schema.ts';

/** As much of a review as a row of a list shows. */
export interface ReviewSummary {
  id: string;
  title: string;
  year: number | null;
  author: string | null;
  origin: Origin['kind'];
  stance: Stance | null;
  rating: Rating | null;
  verdict: string;
  updatedAt: string;
  deletedAt: string | null;
}

export function summariseReview(review: Review): ReviewSummary {
  const { id, film, author, origin, stance, rating, verdict, updatedAt, deletedAt } = review;
  return {
    id,
    title: film.title,
    year: film.year,
    author,
    origin: origin.kind,
    stance,
    rating,
    verdict,
    updatedAt,
    deletedAt,
  };
}
