import { limits } from '../../../film/limits.ts';
import type { Take } from '../../../review/schema.ts';
import { htmlToText } from '../text/html-to-text.ts';

const longestVerdict = 300;

export interface PlacedWords {
  take: Pick<Take, 'verdict' | 'intro'>;
  remarks: string[];
}

/** A text that somebody wrote, HTML or not, as part of a take: a line or two are a verdict, more is a text to read. */
export function placeWords(source: string): PlacedWords {
  const text = htmlToText(source.slice(0, limits.paragraphs * 2));
  const remarks = [];
  if (text.length > limits.paragraphs || source.length > limits.paragraphs * 2) {
    remarks.push(`Its text was cut after ${limits.paragraphs.toLocaleString('en')} characters.`);
  }
  if (text.length <= longestVerdict && !text.includes('\n')) return { take: { verdict: text, intro: '' }, remarks };
  return { take: { verdict: '', intro: text.slice(0, limits.paragraphs) }, remarks };
}
