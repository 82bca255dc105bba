import { type Piece, slicePiece } from '../text/piece.ts';
import { name, names, pickGroup, splitPeople } from './person-pattern.ts';
import { sentencesOnFilm } from './sentences-on-film.ts';

/** `directed by the French auteur, Somebody`: a few words in small letters may stand before the name. */
const filler =
  '(?:(?:the|a|an|le|la|der|dem|die|den|il|lo|el)\\s+)?(?:(?:\\p{Ll}[\\p{L}-]+|French|British|American|German|Italian|Spanish|Korean|Japanese|Danish|Swedish|Polish|Czech|Indian|Mexican|Australian)\\s+){0,3}(?:\\p{Ll}+,\\s+)?';
const directed = [
  new RegExp(
    `\\((?:[Rr]egie|R|[Dd]ir(?:\\.|ector)?|[Rr]éal(?:\\.|isation|isateur)?|[Rr]egia|[Dd]irección)\\s?:?\\s+(${names})`,
    'u',
  ),
  new RegExp(`\\b(?:[Dd]irected|[Hh]elmed|[Ff]ilmed)\\s+by\\s+${filler}(${names})`, 'u'),
  new RegExp(
    `\\b(?:[Ii]nszeniert|[Gg]edreht)\\s+von\\s+${filler}(${names})|\\b[Rr]egie\\s+(?:führte?|hat)\\s+(?:hier\\s+)?(${names})`,
    'u',
  ),
  new RegExp(`\\b(?:[Rr]éalisée?|[Mm]ise? en scène)\\s+par\\s+${filler}(${names})`, 'u'),
  new RegExp(`\\b(?:[Dd]irigid[ao]|[Rr]ealizad[ao])\\s+por\\s+${filler}(${names})`, 'u'),
  new RegExp(`\\b(?:[Dd]irett[ao]|[Gg]irat[ao])\\s+da\\s+${filler}(${names})`, 'u'),
  new RegExp(`\\b[Gg]eregisseerd\\s+door\\s+${filler}(${names})`, 'u'),
  new RegExp(
    `(?<![\\p{Lu}][\\p{L}]*\\s)\\b(?:[Ww]riter[-/])?(?:[Dd]irector|[Ff]ilmmaker|[Rr]egisseur(?:in)?|[Rr]éalisat(?:eur|rice)|[Dd]irectora?|[Rr]egista|[Dd]iret(?:or|ora)|[Rr]ealizador)\\s+(${name})(?!['’]s\\s+["“]?\\p{Lu})`,
    'u',
  ),
];
const work =
  'film|movie|thriller|drama|comedy|horror|western|epic|biopic|documentary|sequel|debut|masterpiece|adaptation|picture|flick';
const owned = `(${name})['’]s\\s*(?:[\\p{L}-]+\\s+){0,4}?(?:${work})?,?\\s*["“‘'«]?`;
const directing = /direct|regie|réalis|regia|regis|filmmak|dirig/iu;

/** The title behind a possessive: `Somebody's thriller, “Title”`. Somebody may only have written the book. */
function findOwner(sentences: readonly Piece[], title: string): Piece[] {
  const escaped = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`${owned}${escaped}(?![\\p{L}\\p{N}])`, 'u');
  for (const sentence of sentences) {
    const found = pickGroup(sentence, pattern.exec(sentence.text));
    const family = found?.text.split(/\s+/).at(-1) ?? '';
    if (found && sentences.some(({ text }) => text.includes(family) && directing.test(text))) return [found];
  }
  return [];
}

/** The directors that sentences name as such; an owner of the film counts where another sentence has him or her direct. */
export function findDirectors(paragraphs: readonly Piece[], title: string | null): Piece[] {
  if (!title) return [];
  const sentences = sentencesOnFilm(paragraphs, title);
  for (const pattern of directed) {
    for (const sentence of sentences) {
      const found = pickGroup(sentence, pattern.exec(sentence.text));
      if (found) return splitPeople(found);
    }
  }
  return findOwner(sentences, title);
}

/** `Title, de Somebody`: headlines of critiques that name who made the film. */
export function findDirectorInHeadline(headline: Piece | null, title: string | null): Piece[] {
  if (!headline || !title || !headline.text.startsWith(title)) return [];
  const rest = slicePiece(headline, title.length);
  const match = new RegExp(`^,\\s(?:de|d['’]|di|von|by|van|od)\\s?(${name})(?=$|\\s*[([:–—-])`, 'u').exec(rest.text);
  const found = pickGroup(rest, match);
  return found ? [found] : [];
}
