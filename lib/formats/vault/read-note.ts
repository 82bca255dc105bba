import { parse } from 'yaml';
import { UserError } from '../../film/user-error.ts';
import type { Take } from '../../review/schema.ts';
import { unescapeLineOfNote, unescapeNote } from './escape-heading.ts';
import { type FilmNote, noteHeadings, noteMark, spoilerMark } from './note.ts';
import { longestNote, notePropertiesSchema, noteProseSchema } from './note-schema.ts';

type Prose = Pick<Take, 'verdict' | 'pros' | 'cons' | 'intro' | 'sections' | 'conclusion' | 'note'>;

const fence = /^---\r?\n([\s\S]*?)^---\s*$/m;

/** Whether a text is a note that we have written, whatever has become of it since. */
export function isNote(text: string): boolean {
  const head = fence.exec(text.slice(0, longestNote));
  return head?.index === 0 && new RegExp(`^${noteMark}:`, 'm').test(head[1] ?? '');
}

/**
 * A note as `writeNote` has written it and the user may have gone on writing in it.
 * @throws UserError that says what can't be read.
 */
export function readNote(text: string): FilmNote {
  if (text.length > longestNote) throw new UserError('This note is too long to be one of Lobby Card’s.');
  const head = fence.exec(text);
  if (!head) throw new UserError('This note has no properties at its top.');
  const properties = notePropertiesSchema.safeParse(readYaml(head[1] ?? ''));
  if (!properties.success) {
    const place = properties.error.issues[0]?.path.join('.');
    throw new UserError(
      `The properties at the top of this note can’t be read${place ? `, because of “${place}”` : ''}.`,
    );
  }
  const { title, year, directors, film: rest, reviews } = properties.data;
  const film = { title, year, directors, ...rest };
  const parts = splitAt(text.slice(head[0].length), '## ').slice(1);
  return {
    film,
    takes: reviews.map(({ id, revision, origin, film: own = film, ...facts }, i) => ({
      id,
      revision,
      origin,
      take: { film: own, ...facts, ...readProse(parts[i]?.body ?? '') },
    })),
  };
}

function readYaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0, schema: 'core' });
  } catch (error) {
    throw new UserError(`The properties at the top of this note can’t be read: ${String(error).slice(0, 200)}`);
  }
}

interface Part {
  heading: string;
  body: string;
}

/** A text in parts, the first of which has no heading. */
function splitAt(text: string, mark: string): Part[] {
  const parts = `\n${text.replace(/\r\n?/g, '\n')}`.split(`\n${mark}`);
  return parts.map((part, i) => {
    const end = i === 0 ? 0 : part.indexOf('\n');
    return end < 0 ? { heading: part, body: '' } : { heading: part.slice(0, end), body: part.slice(end).trim() };
  });
}

function readProse(body: string): Prose {
  const [opening, ...parts] = splitAt(body, '### ');
  const quoted = /^> ?(.*)(?:\n+|$)/.exec(opening?.body ?? '');
  const prose: Prose = {
    verdict: unescapeLineOfNote(quoted?.[1] ?? '').trim(),
    pros: [],
    cons: [],
    intro: unescapeNote((opening?.body ?? '').slice(quoted?.[0].length ?? 0)),
    sections: [],
    conclusion: '',
    note: '',
  };
  for (const part of parts) {
    if (part.heading === noteHeadings.pros) prose.pros.push(...readList(part.body));
    else if (part.heading === noteHeadings.cons) prose.cons.push(...readList(part.body));
    else if (part.heading === noteHeadings.conclusion) prose.conclusion = unescapeNote(part.body);
    else if (part.heading === noteHeadings.note) prose.note = unescapeNote(part.body);
    else prose.sections.push(readSection(part));
  }
  const checked = noteProseSchema.safeParse(prose);
  if (!checked.success) throw new UserError('A text in this note is longer than a review may be.');
  return checked.data;
}

function readSection({ heading, body }: Part): Prose['sections'][number] {
  const spoiler = heading.endsWith(spoilerMark);
  const name = spoiler ? heading.slice(0, -spoilerMark.length) : heading;
  return { heading: unescapeLineOfNote(name), text: unescapeNote(body), spoiler };
}

function readList(body: string): string[] {
  return body
    .split('\n')
    .flatMap((line) => /^[-*] (.*)$/.exec(line)?.[1] ?? [])
    .map(unescapeLineOfNote);
}
