import { limits } from '../../../film/limits.ts';
import type { Take } from '../../../review/schema.ts';
import { htmlToText } from '../text/html-to-text.ts';

const longestVerdict = 300;

/** Lists of points in a plain text, as `reviewText` of our own export writes them and people do too. */
const points = /(?:^|\n\n)(pros|cons):[ \t]*((?:\n[-*•] [^\n]+)+)(?=\n\n|$)/gi;

export interface WordsOfText {
  text: string;
  remarks: string[];
}

/** A text that somebody wrote, HTML or not, as plain text within a review's limit. */
export function readWords(source: string): WordsOfText {
  const isLong = source.length > limits.paragraphs * 2;
  const text = htmlToText(isLong ? source.slice(0, limits.paragraphs * 2) : source);
  if (!isLong && text.length <= limits.paragraphs) return { text, remarks: [] };
  const remark = `Its text was cut after ${limits.paragraphs.toLocaleString('en')} characters.`;
  return { text: text.slice(0, limits.paragraphs), remarks: [remark] };
}

export interface PlacedWords {
  take: Pick<Take, 'verdict' | 'pros' | 'cons' | 'intro'>;
  hasWords: boolean;
  remarks: string[];
}

const isOneLine = (text: string, max: number) => text.length <= max && !text.includes('\n');

/**
 * A review's text as part of a take: a line or two are a verdict, more is a text to read. Lists under "Pros:" and "Cons:"
 * become points, and the line before them the verdict.
 */
export function placeWords(source: string): PlacedWords {
  const { text, remarks } = readWords(source);
  const [first] = text.matchAll(points);
  const take = first ? placePoints(text, first.index) : { verdict: '', pros: [], cons: [], intro: text };
  if (!first && isOneLine(text, longestVerdict)) Object.assign(take, { verdict: text, intro: '' });
  return { take, hasWords: text !== '', remarks };
}

function placePoints(text: string, start: number): PlacedWords['take'] {
  const lists = { pros: [] as string[], cons: [] as string[] };
  const rest = text.slice(start).replace(points, (all, name: string, lines: string) => {
    const list = lists[name.toLowerCase() as keyof typeof lists];
    const items = lines
      .split('\n')
      .slice(1)
      .map((line) => line.slice(2).trim());
    // what does not fit stays in the text
    if (list.length + items.length > limits.lines || items.some((line) => line.length > limits.line)) return all;
    list.push(...items);
    return '';
  });
  const before = text.slice(0, start).trim();
  const verdict = isOneLine(before, limits.line) ? before : '';
  return { verdict, ...lists, intro: [verdict ? '' : before, rest.trim()].filter(Boolean).join('\n\n') };
}
