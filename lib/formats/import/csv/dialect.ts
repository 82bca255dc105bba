/** How a table is written. */
export interface Dialect {
  delimiter: string;
  /** What stands before a quotation mark inside quoted text: another one, or a backslash as Letterboxd's import has it. */
  escapedBy: '"' | '\\';
}

const delimiters = [',', ';', '\t', '|'];

/** Told from the beginning of a table: what parts the cells of its first lines most often, outside of quotation marks. */
export function guessDialect(head: string): Dialect {
  const lines = head.replace(/"(?:[^"]|"")*"/g, '""').split(/\r\n?|\n/, 6);
  const counts = delimiters.map((delimiter) => Math.max(0, ...lines.map((line) => line.split(delimiter).length - 1)));
  const most = Math.max(...counts);
  const delimiter = most > 0 ? (delimiters[counts.indexOf(most)] ?? ',') : ',';
  const after = delimiter === '|' ? '\\|' : delimiter;
  const isBackslashed =
    new RegExp(`\\\\"(?!"|\\s*(?:${after}|[\\r\\n]|$))`).test(head) && !/[^\\,;\t|\n\r]""/.test(head);
  return { delimiter, escapedBy: isBackslashed ? '\\' : '"' };
}
