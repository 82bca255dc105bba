import { escapeLine } from '../markdown/escape-markdown.ts';
import { noteHeadings, spoilerMark } from './note.ts';

const reserved: readonly string[] = Object.values(noteHeadings);

/** A text on one line of a note, as it is; without blanks at its ends, and with single ones inside. */
export function escapeLineOfNote(text: string): string {
  return escapeLine(text).replace(/&(?=#\d)/g, '&#38;');
}

/** A heading of the user's that reads like one of ours is written with an entity, which looks the same on the page. */
export function escapeHeading(heading: string): string {
  const line = escapeLineOfNote(heading);
  const own = reserved.includes(line) ? `&#${line.charCodeAt(0)};${line.slice(1)}` : line;
  return own.endsWith(spoilerMark) ? `${own.slice(0, -spoilerMark.length)} &#40;${spoilerMark.slice(2)}` : own;
}

/** What the above was made of. */
export function unescapeLineOfNote(line: string): string {
  return unescapeNote(line).replace(/&#(\d{1,3});/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** A text of a note without the backslashes that keep its signs from meaning something. */
export function unescapeNote(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
