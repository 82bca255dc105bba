import type { Take } from './schema.ts';

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const tidyText = (text: string) => text.replace(/\r\n?/g, '\n').trim();
const tidyLines = (lines: readonly string[]) => lines.map(onOneLine).filter(Boolean);

/**
 * A take as it is shown: no blanks at the ends of its texts, single ones within a line, no empty lines in its lists, no
 * section without a word.
 */
export function tidyTake(take: Take): Take {
  return {
    ...take,
    verdict: onOneLine(take.verdict),
    pros: tidyLines(take.pros),
    cons: tidyLines(take.cons),
    intro: tidyText(take.intro),
    sections: take.sections
      .map(({ heading, text, spoiler }) => ({ heading: onOneLine(heading), text: tidyText(text), spoiler }))
      .filter(({ heading, text }) => heading || text),
    conclusion: tidyText(take.conclusion),
    note: tidyText(take.note),
  };
}
