import { fold } from '../text/fold.ts';
import { type Piece, slicePiece, splitPiece, trimPiece } from '../text/piece.ts';

const separator =
  /\s*[,;、，／•·|](?!\s*(?:jr|sr|ii|iii|iv|ph\.?d)\b)\s*|\s+[/&+]\s+|\s+(?:and|und|et|y|e|i|en|a|ve|sowie|with|und mit)\s+(?=\p{Lu})/giu;
const nothing =
  /^(?:et al|u\.? ?a|etc|and (?:more|others)|more|others|uvm|u\.v\.m|m\.fl|i inni|a dalsi|vd|ve digerleri|ほか|他|など|n\/a|none|tba|-|–)\.?$/iu;
const tail =
  /\s*(?:\bet al\.?|\bu\.\s?a\.?|\betc\.?|\bu\.?v\.?m\.?|\band (?:more|others)|\bm\.fl\.?|ほか|など|他)\s*$/iu;
const longestName = 60;

/** Cuts a list of names apart: at commas, "and", and the like, but not before "Jr.". Words for "and others" are dropped. */
export function splitNames(list: Piece): Piece[] {
  const cut = tail.exec(list.text);
  const whole = cut ? slicePiece(list, 0, cut.index) : list;
  return splitPiece(whole, separator)
    .map(withoutEnd)
    .filter(({ text }) => text !== '' && !nothing.test(fold(text)));
}

function withoutEnd(name: Piece): Piece {
  const end = /[\s.,;:]+$/.exec(name.text);
  if (!end || /\b(?:Jr|Sr|[A-Z])\.$/.test(name.text)) return name;
  return trimPiece(slicePiece(name, 0, end.index));
}

/**
 * Whether a text looks like the name of a person or a group: few words, each with a capital (or of a script that has
 * none), no sentence.
 */
export function isName(text: string): boolean {
  if (text.length > longestName || text.length < 2 || /[!?:"“”„«»@#=<>]|https?/.test(text)) return false;
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)) return text.length <= 20 && !/[。、]/.test(text);
  const words = text.split(/\s+/);
  if (words.length > 6 || !/\p{Lu}/u.test(text[0] ?? ''))
    return /^(?:will\.i\.am|[a-z]'\p{Lu}|de |di |von |van )/u.test(text) && words.length <= 5;
  return words.every(
    (word) => /^[\p{Lu}\p{N}(“"'‘]/u.test(word) || particles.has(word.toLowerCase()) || /^\p{Ll}['’]\p{Lu}/u.test(word),
  );
}

const particles = new Set(
  'de da do dos das del della di du la le los van von der den dem ter ten te zu zur af al el bin ibn y e i jr. sr. the of'.split(
    ' ',
  ),
);
