import { UserError } from '../../../film/user-error.ts';
import type { Take } from '../../../review/schema.ts';
import { keyOf, readFrontMatter } from '../../article/front-matter/read-front-matter.ts';
import { parseArticle } from '../../article/parse-article.ts';
import { isNote, readNote } from '../../vault/read-note.ts';
import { parseDay } from '../fields/parse-day.ts';
import { splitTitleYear } from '../fields/split-title-year.ts';
import type { FileFormat, ReadRow } from '../file-format.ts';
import type { RowSetAside } from '../import-item.ts';
import { importLimits } from '../import-limits.ts';
import type { Part } from '../part.ts';
import { makeSaid, type Said } from '../said.ts';
import { columnWords } from '../tables/column-words.ts';
import { decodeText } from '../text/decode-text.ts';

async function readWhole(part: Part): Promise<string> {
  let text = '';
  for await (const piece of decodeText(part.bytes())) {
    text += piece;
    if (text.length > importLimits.recordLength) throw new UserError('This note is longer than any review.');
  }
  return text;
}

/** The takes of a note that Lobby Card has written, each under the id it had. */
function readOwn(text: string): Said[] {
  return readNote(text).takes.map(({ id, revision, origin, take: { film, ...take } }) =>
    makeSaid(film, [id], { entry: id, isAlone: true, noted: { revision, origin }, take }),
  );
}

/** The days in a note's properties, under one of the names that people give them. */
function readViewings(text: string, take: Take): Take['viewings'] {
  const entries = readFrontMatter(text)?.entries;
  const days = columnWords.watched.flatMap((name) => entries?.get(keyOf(name)) ?? []);
  const viewings = days.flatMap(({ text: day }) => {
    try {
      return { on: parseDay(day.replace(/^\[\[|\]\]$/g, '')), rewatch: false };
    } catch {
      return /^(?:true|yes|x)$/i.test(day) ? { on: null, rewatch: false } : [];
    }
  });
  return viewings.length > 0 || !take.rating ? viewings : [{ on: null, rewatch: false }];
}

/** What a note of the user's says: a review as people write them, told from a list or a shopping note. */
function readAny(text: string, path: string): Said {
  const name = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const hasHeading = /^#\s/m.test(text.slice(0, 20_000)) || /^(?:title|film|movie)\s*:/im.test(text.slice(0, 4_000));
  // a note in Obsidian is headed by the name of its file
  const parsed = parseArticle(hasHeading ? text : withTitle(text, name));
  if (!parsed.ok) throw new UserError(parsed.reason);
  if (parsed.kind === 'other-review') throw new UserError('This reviews something else than a film.');
  const { film, ...take } = parsed.take;
  const { title, year } = splitTitleYear(film.title);
  return makeSaid({ ...film, title, year: film.year ?? (Number(year) || null) }, [path], {
    // not its whole path: that has the name of the zip in it
    entry: take.url ?? name,
    isAlone: true,
    take: { ...take, viewings: readViewings(text, parsed.take) },
  });
}

function withTitle(text: string, name: string): string {
  const end = readFrontMatter(text)?.bodyStart ?? 0;
  return `${text.slice(0, end)}\n# ${name}\n\n${text.slice(end)}`;
}

/** A note is one entry, or one for each take in it. */
export const noteFile = (isOwn: boolean): FileFormat => ({
  source: isOwn ? 'vault' : 'markdown',
  name: isOwn ? 'Notes of Lobby Card' : 'Markdown',
  stage: 0,
  async *readRows(part): AsyncGenerator<ReadRow | RowSetAside> {
    const file = part.path;
    const text = await readWhole(part);
    const raw = { form: 'text' as const, text: text.slice(0, importLimits.rawLength) };
    try {
      const said = isOwn ? readOwn(text) : [readAny(text, file)];
      for (const one of said) yield { kind: 'row', file, line: 1, said: one, raw };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      yield { kind: 'setAside', file, line: null, reason: error.message, raw };
    }
  },
});

/** A note begins with properties between two lines of dashes, or with a heading. */
export function findNoteFile(head: string, path: string): FileFormat | null {
  if (isNote(head)) return noteFile(true);
  const isMarkdown = /\.(?:md|markdown|mdown|txt)$/i.test(path);
  return readFrontMatter(head) || (isMarkdown && head.trim() !== '') ? noteFile(false) : null;
}
