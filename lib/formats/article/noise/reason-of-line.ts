import { fold } from '../text/fold.ts';
import { type Furniture, furniture } from './furniture-phrases.ts';
import type { NoiseReason } from './set-aside.ts';

export interface LineReason {
  reason: NoiseReason;
  isTail: boolean;
}

const longestLine = 160;
const ends = /^[^\p{L}\p{N}#©]+|[^\p{L}\p{N}#]+$/gu;

/** As phrases are compared: folded, numbers as `#`. */
function toKey(text: string): string {
  return fold(text)
    .replace(/\d[\d.,]*/g, '#')
    .replace(/\s+/g, ' ');
}

const phrasesOf = (words = '') => words.split(/[|\n]/).map(toKey).filter(Boolean);

const wholes = new Map<string, Furniture>(
  furniture.flatMap((row) => phrasesOf(row.whole).map((phrase) => [phrase.replace(ends, ''), row] as const)),
);

/** Beginnings by their first word, so that a line is compared with a few and not with all. */
const beginnings = new Map<string, { phrase: string; row: Furniture }[]>();
for (const row of furniture) {
  for (const phrase of phrasesOf(row.begins)) {
    const first = phrase.split(' ')[0] ?? '';
    beginnings.set(first, [...(beginnings.get(first) ?? []), { phrase, row }]);
  }
}

function findBeginning(key: string): Furniture | undefined {
  const first = key.split(' ')[0] ?? '';
  const rows = [
    ...(beginnings.get(first) ?? []),
    ...(/[\u3040-\u30ff\u3400-\u9fff]/.test(key) ? [...beginnings.values()].flat() : []),
  ];
  return rows.find(
    ({ phrase }) =>
      key.startsWith(phrase) && !/^[a-z0-9]/.test(/[a-z0-9]$/.test(phrase) ? key.slice(phrase.length) : ''),
  )?.row;
}

/** A line of nothing but tags: `#Film #Drama`. */
const hashtags = /^(?:#[\p{L}\p{N}_-]+[\s,]*)+$/u;

/** Why a whole line belongs to the page and not to the article; null where it may well be the article's. */
export function reasonOfLine(text: string): LineReason | null {
  if (text.length > longestLine) return null;
  if (hashtags.test(text)) return { reason: 'page furniture', isTail: false };
  const key = toKey(text).replace(/^[^\p{L}\p{N}#©]+/u, '');
  const row = wholes.get(key.replace(ends, '')) ?? findBeginning(key);
  return row ? { reason: row.reason, isTail: row.isTail ?? false } : null;
}
