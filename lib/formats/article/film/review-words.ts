/** Words by which a headline says that it stands above a review, in the languages known here, as a pattern's source. */
export const reviewWord =
  '(?:(?:film|movie|tv|series|serien|blu-?ray|dvd|4k|quick|short|mini|spoiler[- ]free|early|advance|classic|retro|horror|cinema|kino|short film)[\\s-]+){0,3}(?:re-?views?|reviewed|mini-?review|(?:film-?|kino-?|serien-?|kurz)?kritik(?:en)?|(?:film-?)?rezension(?:en)?|(?:film-?)?besprechung|critiques?(?: de film| film| cin[ée]ma| du film| s[ée]rie| cin[ée])?|chronique|avis|cr[ií]ticas?(?: de cine)?|reseñas?|resenhas?|an[áa]lise|recensione|recensioni|recenzja|recenzje|(?:film)?recensie|recenze|film eleştirisi|eleştirisi?|inceleme(?:si)?|film incelemesi|レビュー|感想|批評|評価)';

/** Of these, the ones that stand for a review wherever they stand. `Avis` and `analysis` may mean anything. */
export const sureReviewWord =
  /(?<![\p{L}\p{N}])(?:reviews?|reviewed|(?:film-?|kino-?|serien-?|kurz)?kritik|(?:film-?)?rezension|critique (?:de|du|film|ciné|cinéma|série)|crítica|reseña|resenha|recensione|recenzja|(?:film)?recensie|recenze|eleştirisi|incelemesi|レビュー|感想)(?![\p{L}\p{N}])/iu;

/** Words that put a bracket or a prefix of a headline aside: what kind of text or series of texts it opens. */
export const rubric =
  /^(?:horror|comedy|action|drama|thriller|sci-?fi|western|animation|anime|documentary|film|films|movie|movies|cinema|ciné|cine|kino|kinokritik|review|reviews|kritik|critique|crítica|reseña|recensione|recenzja|recensie|recenze|tv|series|netflix|prime video|disney\+|blu-?ray|dvd|4k|spoilers?|spoiler-?free|no spoilers|ネタバレ|映画|映画レビュー)$/iu;
