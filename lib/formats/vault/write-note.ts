import { stringify } from 'yaml';
import { type Film, filmSchema } from '../../film/schema.ts';
import type { NotedReview } from '../../review/merge-noted.ts';
import type { Take } from '../../review/schema.ts';
import { starsOfRating } from '../../review/stars.ts';
import { tidyTake } from '../../review/tidy-take.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { escapeHeading, escapeLineOfNote } from './escape-heading.ts';
import { type FilmNote, noteHeadings, noteMark, noteVersion, spoilerMark } from './note.ts';
import { notePropertiesSchema } from './note-schema.ts';

/**
 * A film's note as Markdown for Obsidian and its like: properties above, then each take under a heading of its own.
 * `readNote` reads the same out of it again, blanks at the ends of texts apart. It says the same of the same film, so that
 * a vault written anew changes only where something has changed.
 */
export function writeNote(written: FilmNote): string {
  const note = { ...written, takes: written.takes.map((one) => ({ ...one, take: tidyTake(one.take) })) };
  const { title, year, directors, ...film } = note.film;
  // parsed for the order of its members, which depends on where a take comes from
  const {
    film: rest,
    reviews,
    ...head
  } = notePropertiesSchema.parse({
    title,
    year,
    directors,
    film,
    reviews: note.takes.map((one) => propertiesOf(one, note.film)),
    [noteMark]: noteVersion,
  });
  const properties = stringify(
    { ...head, ...overview(note), film: rest, reviews },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
  return `${[
    `---\n${properties}---`,
    `# ${escapeLineOfNote(title) || 'Untitled'}${year === null ? '' : ` (${year})`}`,
    ...note.takes.map(writeTake),
  ].join('\n\n')}\n`;
}

/** What people sort and filter their notes by: told for them, and not read again. */
function overview({ takes }: FilmNote) {
  const first = takes[0]?.take;
  const watched = takes.flatMap(({ take }) => take.viewings.flatMap(({ on }) => on ?? []));
  return {
    stars: first?.rating ? starsOfRating(first.rating) : null,
    stance: first?.stance ?? null,
    watched: [...new Set(watched)].sort(),
    tags: [...new Set(takes.flatMap(({ take }) => take.tags.map(tagOf)))].filter(Boolean),
  };
}

/** Tags of Obsidian hold no blanks. */
const tagOf = (tag: string) => tag.trim().replace(/[^\p{L}\p{N}_/-]+/gu, '-');

/** Everything of a take that is not prose; its film only where it tells it in another way than the note. */
function propertiesOf({ take, ...own }: NotedReview, noted: Film) {
  const { film, verdict, pros, cons, intro, sections, conclusion, note, ...rest } = take;
  return JSON.stringify(filmSchema.parse(film)) === JSON.stringify(filmSchema.parse(noted))
    ? { ...own, ...rest }
    : { ...own, film, ...rest };
}

function writeTake({ take }: NotedReview): string {
  return [
    `## ${escapeHeading(take.author ?? '') || 'My review'}`,
    take.verdict && `> ${escapeLineOfNote(take.verdict)}`,
    escapeMarkdown(take.intro),
    writeList(noteHeadings.pros, take.pros),
    writeList(noteHeadings.cons, take.cons),
    ...take.sections.map(writeSection),
    take.conclusion && writePart(noteHeadings.conclusion, take.conclusion),
    take.note && writePart(noteHeadings.note, take.note),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function writeList(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `### ${heading}\n\n${lines.map((line) => `- ${escapeLineOfNote(line)}`).join('\n')}`;
}

function writeSection({ heading, text, spoiler }: Take['sections'][number]): string {
  return writePart(escapeHeading(heading) + (spoiler ? spoilerMark : ''), text);
}

const writePart = (heading: string, text: string) =>
  [`### ${heading}`, escapeMarkdown(text)].filter(Boolean).join('\n\n');
