import { fold } from '../text/fold.ts';
import { type Piece, slicePiece } from '../text/piece.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { countMentions } from './count-mentions.ts';
import type { ReadMember } from './read-cast.ts';

const word =
  "(?:\\p{Lu}[\\p{L}]+(?:[-'’](?!s\\b)\\p{L}+)*|\\p{Lu}\\.(?:\\p{Lu}\\.)*|(?:Mc|Mac|O[’']|D[’'])\\p{Lu}\\p{L}+)";
const particle = '(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ten|ter|al|el|bin|St\\.)';
const name = `${word}(?:\\s+(?:${particle}\\s+){0,2}${word}){1,3}(?:\\s+(?:Jr|Sr)\\.?)?`;
const names = `${name}(?:(?:\\s*,\\s*(?:(?:and|und|et|y|e|i|en)\\s+)?|\\s+(?:and|und|et|y|e|i|en|&)\\s+)${name}){0,12}`;

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
const owned = new RegExp(
  `(${name})['’]s\\s*(?:[\\p{L}-]+\\s+){0,4}?(?:film|movie|thriller|drama|comedy|horror|western|epic|biopic|documentary|sequel|debut|masterpiece|adaptation|picture|flick)?,?\\s*["“‘'«]?TITLE`,
  'u',
);
const directing = /direct|regie|réalis|regia|regis|filmmak|dirig/iu;

const starring = new RegExp(
  `\\b(?:[Ss]tarring|[Ss]tars|mit|avec|[Pp]rotagonizad[ao] por|[Cc]on la actuación de|[Ii]nterpretat[ao] da|[Cc]on protagonistas)\\s+(${names})`,
  'u',
);
const playedBy = new RegExp(
  `\\b(?:played|portrayed|voiced|gespielt von|verkörpert von|dargestellt von|incarnée?|jouée?|interprétée?|interpretad[ao]|interpretat[ao])(?:\\s+(?:by|par|por|da))?\\s+(?:(?:the|a|an|always|ever|wonderful|great|brilliant|excellent)\\s+){0,2}(${name})`,
  'gu',
);
const plays = new RegExp(
  `(?<![\\p{L}'’])(${name})\\s+(?:plays|stars as|portrays|spielt|verkörpert|incarne|interpreta)\\s+(?!(?:a|an|the)\\s+(?:role|part|key|big|small|game|trick)|(?:eine?|keine)\\s+Rolle|un rôle|un papel|un ruolo|guitar|piano)(?=\\p{L})`,
  'gu',
);
const asRole = new RegExp(`(?<![\\p{L}'’])(${name})\\s+(?:as|als)\\s+(?=\\p{Lu}\\p{L}+)`, 'gu');
const longestSentence = 1200;
const mostSentences = 400;

function pick(sentence: Piece, match: RegExpMatchArray | null): Piece | null {
  const found = match?.slice(1).find(Boolean);
  if (!match || !found) return null;
  const from = (match.index ?? 0) + match[0].indexOf(found);
  return slicePiece(sentence, from, from + found.length);
}

function split(list: Piece): Piece[] {
  return [...list.text.matchAll(new RegExp(name, 'gu'))].map((match) =>
    slicePiece(list, match.index, match.index + match[0].length),
  );
}

/** A sentence that sets off another phrase than the film's title may speak of another film. */
function isOfOther(sentence: string, title: string): boolean {
  const quoted = [...sentence.matchAll(/[“"«„]([^”"»“]{2,60})[”"»“]/gu)].map((match) =>
    fold(match[1] ?? '').replace(/[.,!?]$/, ''),
  );
  const own = fold(title);
  return (
    quoted.some(
      (phrase) => /^\p{L}/u.test(phrase) && phrase !== own && !own.includes(phrase) && !phrase.includes(own),
    ) && countMentions(fold(sentence), title) === 0
  );
}

/** The directors that sentences name as such; only where the text leaves no doubt of whose film it speaks. */
export function findDirectors(paragraphs: readonly Piece[], title: string | null): Piece[] {
  if (!title) return [];
  const sentences = paragraphs
    .flatMap(splitSentences)
    .filter(({ text }) => text.length <= longestSentence)
    .slice(0, mostSentences);
  for (const pattern of directed) {
    for (const sentence of sentences) {
      const found = pick(sentence, pattern.exec(sentence.text));
      if (found && !isOfOther(sentence.text, title)) return split(found);
    }
  }
  const escaped = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const ownedTitle = new RegExp(
    owned.source.replace('TITLE', () => `${escaped}(?![\\p{L}\\p{N}])`),
    'u',
  );
  for (const sentence of sentences) {
    const found = pick(sentence, ownedTitle.exec(sentence.text));
    const family = found?.text.split(/\s+/).at(-1) ?? '';
    const isDirector = sentences.some(({ text }) => text.includes(family) && directing.test(text));
    if (found && isDirector) return [found];
  }
  return [];
}

/** The people that sentences name as playing in the film: `starring …`, `played by …`, `X plays …`, and `X as Y` beside one of these. */
export function findCast(paragraphs: readonly Piece[], title: string | null): ReadMember[] {
  if (!title) return [];
  const found = new Map<string, ReadMember>();
  const add = (piece: Piece | null) => {
    for (const one of piece ? split(piece) : [])
      if (!found.has(fold(one.text))) found.set(fold(one.text), { name: one.text, role: null, piece: one });
  };
  const sentences = paragraphs
    .flatMap(splitSentences)
    .filter(({ text }) => text.length <= longestSentence)
    .slice(0, mostSentences);
  for (const sentence of sentences) {
    if (isOfOther(sentence.text, title)) continue;
    const before = found.size;
    add(pick(sentence, starring.exec(sentence.text)));
    for (const pattern of [playedBy, plays])
      for (const match of sentence.text.matchAll(pattern)) add(pick(sentence, match));
    if (found.size > before) for (const match of sentence.text.matchAll(asRole)) add(pick(sentence, match));
  }
  return [...found.values()];
}
