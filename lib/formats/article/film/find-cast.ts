import { fold } from '../text/fold.ts';
import type { Piece } from '../text/piece.ts';
import { name, names, pickGroup, splitPeople } from './person-pattern.ts';
import type { ReadMember } from './read-cast.ts';
import { sentencesOnFilm } from './sentences-on-film.ts';

const starring = new RegExp(
  `\\b(?:[Ss]tarring|[Ss]tars|[Pp]rotagonizad[ao] por|[Cc]on la actuación de|[Ii]nterpretat[ao] da|[Cc]on protagonistas)\\s+(${names})`,
  'u',
);
const playedBy = new RegExp(
  `\\b(?:played|portrayed|voiced|gespielt von|verkörpert von|dargestellt von|incarnée?|jouée?|interprétée?|interpretad[ao]|interpretat[ao])(?:\\s+(?:by|par|por|da))?\\s+(?:(?:the|a|an|always|ever|wonderful|great|brilliant|excellent)\\s+){0,2}(${name})`,
  'gu',
);
/** What is played is somebody, not a game, an instrument, or "a role". */
const somebody =
  "(?!(?:a|an|the)\\s+(?:role|part|key|big|small|game|trick)|(?:eine?|keine)\\s+Rolle|un rôle|un papel|un ruolo)(?=(?:an?|the|his|her|both|one|eine?n?|den|die|das|der|une?|le|la|una|el|il|l['’])\\s|\\p{Lu})";
const plays = new RegExp(
  `(?<![\\p{L}'’])(${name})\\s+(?:plays|stars as|portrays|spielt|verkörpert|incarne|interpreta)\\s+${somebody}`,
  'gu',
);
const asRole = new RegExp(`(?<![\\p{L}'’])(${name})\\s+(?:as|als)\\s+(?=\\p{Lu}\\p{L}+)`, 'gu');

/**
 * The people that sentences name as playing in the film: `starring …`, `played by …`, `X plays …`, and `X as Y` beside
 * one of these.
 */
export function findCast(paragraphs: readonly Piece[], title: string | null): ReadMember[] {
  if (!title) return [];
  const found = new Map<string, ReadMember>();
  const add = (piece: Piece | null) => {
    for (const one of piece ? splitPeople(piece) : []) {
      if (!found.has(fold(one.text))) found.set(fold(one.text), { name: one.text, role: null, piece: one });
    }
  };
  for (const sentence of sentencesOnFilm(paragraphs, title)) {
    const before = found.size;
    const addAll = (pattern: RegExp) => {
      for (const match of sentence.text.matchAll(pattern)) add(pickGroup(sentence, match));
    };
    add(pickGroup(sentence, starring.exec(sentence.text)));
    addAll(playedBy);
    addAll(plays);
    if (found.size > before) addAll(asRole);
  }
  return [...found.values()];
}
