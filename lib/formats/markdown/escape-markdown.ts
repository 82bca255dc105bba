const anywhere = /[\\`*_[\]<~|]/g;
const atLineStart = /^(\s*)([#>+=-]|\d{1,9}(?=[.)]\s)|:::)/gm;

/** A text as Markdown that shows it as it is: signs with a meaning are escaped where they would have it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(anywhere, '\\$&')
    .replace(atLineStart, (_, space: string, mark: string) =>
      /^\d/.test(mark) ? `${space}${mark}` : `${space}\\${mark}`,
    )
    .replace(/^(\s*\d{1,9})([.)])(?=\s)/gm, '$1\\$2');
}

/** The same for words that stand on one line: line ends become spaces. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim());
}
