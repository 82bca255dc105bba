import { limits } from '../film/limits.ts';
import type { Take } from './schema.ts';

/** As what the words of a page go into one's own review. */
export type WordsKind = 'pro' | 'con' | 'verdict' | 'note';

/** Words of a page, and where they stand. */
export interface Words {
  kind: WordsKind;
  text: string;
  url: string | null;
}

/** What a review and its form have in common for them. */
type Place = Pick<Take, 'pros' | 'cons' | 'verdict' | 'note'>;

/** How words were added, so that they can be taken out again. */
export interface AddedWords {
  kind: WordsKind;
  text: string;
}

const lists = { pro: 'pros', con: 'cons' } as const;

/** One line, as long as one may be. */
function tidy(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > limits.line ? `${line.slice(0, limits.line - 1)}…` : line;
}

/**
 * Adds words to what is there, and takes nothing away: a verdict that stands already keeps its place, and a list that
 * is full takes no more; such words go under the note, which always comes with where they were read. Null where not
 * even the note has room.
 */
export function addWords<P extends Place>(
  place: P,
  { kind, text, url }: Words,
): { place: P; added: AddedWords } | null {
  const line = tidy(text);
  if (line === '') return null;
  if (kind === 'verdict' && place.verdict.trim() === '') {
    return { place: { ...place, verdict: line }, added: { kind, text: line } };
  }
  if (kind === 'pro' || kind === 'con') {
    const name = lists[kind];
    const lines = place[name].filter((one) => one.trim() !== '');
    if (lines.length < limits.lines)
      return { place: { ...place, [name]: [...lines, line] }, added: { kind, text: line } };
  }
  const words = url ? `${text.trim()}\n${url}` : text.trim();
  const note = place.note.trim() === '' ? words : `${place.note.trimEnd()}\n\n${words}`;
  return note.length > limits.paragraphs ? null : { place: { ...place, note }, added: { kind: 'note', text: words } };
}

/** Takes added words out again, wherever they stand by now; words that have been changed since stay. */
export function removeWords<P extends Place>(place: P, { kind, text }: AddedWords): P {
  if (kind === 'verdict') return place.verdict === text ? { ...place, verdict: '' } : place;
  if (kind === 'note') {
    const at = place.note.lastIndexOf(text);
    if (at < 0) return place;
    const rest = [place.note.slice(0, at), place.note.slice(at + text.length)];
    return {
      ...place,
      note: rest
        .map((part) => part.trim())
        .filter(Boolean)
        .join('\n\n'),
    };
  }
  const name = lists[kind];
  const at = place[name].lastIndexOf(text);
  return at < 0 ? place : { ...place, [name]: place[name].filter((_, index) => index !== at) };
}
