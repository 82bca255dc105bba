import { type ReadRating, ratingRanks } from '../scan/facts.ts';
import { type Piece, slicePiece } from '../text/piece.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findRatingInSentence } from './find-rating.ts';

/** Ratings by others, which articles like to quote. */
const byOthers =
  /\b(?:imdb|rotten|tomatometer|metacritic|metascore|letterboxd|cinemascore|tmdb|allociné|filmaffinity|critics?|audiences?|moviepilot|filmweb|csfd|čsfd)\b/iu;
const mostSentences = 500;

function readSentence(sentence: Piece, rank: ReadRating['rank']): ReadRating[] {
  const found = byOthers.test(sentence.text.slice(0, 600)) ? null : findRatingInSentence(sentence.text);
  if (!found) return [];
  return [
    {
      value: found.rating,
      piece: slicePiece(sentence, found.from, found.to),
      rank,
      isScaleGuessed: found.isScaleGuessed,
    },
  ];
}

/** Ratings that a headline or a sentence gives; only worth asking for where no label or line gives one. */
export function readRatingsInProse(headline: Piece | null, paragraphs: readonly Piece[]): ReadRating[] {
  const sentences = paragraphs.flatMap(splitSentences).slice(-mostSentences);
  return [
    ...(headline ? readSentence(headline, 'headline') : []),
    ...sentences.flatMap((sentence) => readSentence(sentence, 'sentence')),
  ];
}

/** Of several ratings the one whose place makes it the author's for the whole film; of equals the last. */
export function chooseRating(ratings: readonly ReadRating[]): ReadRating | null {
  const ranks = ratingRanks.toReversed();
  const best = ranks.find((rank) => ratings.some((rating) => rating.rank === rank));
  return ratings.findLast(({ rank }) => rank === best) ?? null;
}
