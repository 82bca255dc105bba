import type { Rating } from '../../../review/rating.ts';
import { normaliseRating } from '../../../review/rating.ts';
import type { Stance } from '../../../review/schema.ts';
import { fold } from '../text/fold.ts';

/** From here on a rating recommends, and up to there it warns, in hundredths of its scale; letters by their own rule. */
const recommendedFrom = 70;
const avoidUpTo = 40;
const gradeSteps = 12;

const avoids =
  /^(?:(?:skip|avoid|pass|miss)\b(?: it| this(?: one)?)?|not recommended|don't (?:bother|watch)|stay away|nicht empfehlenswert|keine empfehlung|finger weg|a eviter|a fuir|no recomendada|evitar|sconsigliato|da evitare|nao recomendado|nie polecam|niet aanbevolen|afrader|nedoporucuji|tavsiye edilmez)[\s.!]*$/u;
const recommends =
  /^(?:(?:highly |strongly )?recommended|must[- ]see|must[- ]watch|watch it|see it|stream it|worth (?:watching|seeing|a watch|it)|empfehlenswert|sehenswert|(?:klare )?empfehlung|unbedingt ansehen|a voir|a ne pas manquer|recommande|recomendada|recomendable|imprescindible|muy recomendada|consigliato|da vedere|da non perdere|recomendado|imperdivel|polecam|warto|aanrader|doporucuji|tavsiye edilir)[\s.!]*$/u;

/**
 * What a review advises: what its short verdict says in so many words; else what its rating says clearly, 70 of 100 and
 * more to recommend, 40 and less to avoid, between them mixed (letters: A and B, C, D and F); else null. The prose is
 * not guessed at.
 */
export function readStance(verdict: string, rating: Rating | null, isRecommended: boolean | null): Stance | null {
  if (isRecommended !== null) return isRecommended ? 'recommended' : 'avoid';
  const words = fold(verdict);
  if (avoids.test(words)) return 'avoid';
  if (recommends.test(words)) return 'recommended';
  if (!rating) return null;
  if (rating.best === gradeSteps) return rating.value >= 7 ? 'recommended' : rating.value <= 3 ? 'avoid' : 'mixed';
  const hundredths = normaliseRating(rating);
  if (hundredths >= recommendedFrom) return 'recommended';
  return hundredths <= avoidUpTo ? 'avoid' : 'mixed';
}
