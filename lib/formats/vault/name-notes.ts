import type { Film } from '../../film/schema.ts';

/** What some system or Obsidian's links can't have in a file's name. */
const unfit = /[\\/:*?"<>|#^[\]%\p{Cc}\p{Cf}]+/gu;
const longestName = 120;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file's name for each film, `Title (Year).md`. Films are to come in the order in which they came into the library: the
 * later of two with one name gets a number, so that a film that is added never renames another's note.
 */
export function nameNotes(films: readonly Film[]): string[] {
  const taken = new Set<string>();
  return films.map((film) => {
    const plain = plainName(film);
    let name = plain;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${plain} ${n}`;
    taken.add(name.toLowerCase());
    return `${name}.md`;
  });
}

function plainName({ title, year }: Film): string {
  const name = title
    .normalize('NFC')
    .replace(unfit, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, longestName)
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const safe = name === '' || reserved.test(name) ? `Film ${name}`.trim() : name;
  return year === null ? safe : `${safe} (${year})`;
}
