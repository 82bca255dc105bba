import { type CalendarDate, isCalendarDate } from '../../../film/calendar-date.ts';
import { monthOf } from './months.ts';

export interface FoundDate {
  date: CalendarDate;
  from: number;
  to: number;
}

const year = '((?:18|19|20)\\d\\d)';
const shapes: { pattern: RegExp; read: (parts: string[]) => [number, number, number] | null }[] = [
  {
    pattern: new RegExp(`(?<!\\d)${year}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`),
    read: ([y, , m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    pattern: new RegExp(`${year}\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日`),
    read: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    pattern: new RegExp(
      `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?\\s+(?:de\\s+|of\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+)?${year}(?!\\d)`,
      'iu',
    ),
    read: ([d, month, y]) => withMonth(y, month, d),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+${year}(?!\\d)`, 'iu'),
    read: ([month, d, y]) => withMonth(y, month, d),
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${year}(?!\\d)`),
    read: ([d, m, y]) => [Number(y), Number(m), Number(d)],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-]${year}(?!\\d)`),
    read: ([a, b, y]) => withoutOrder(Number(y), Number(a), Number(b)),
  },
];

function withMonth(
  y: string | undefined,
  month: string | undefined,
  d: string | undefined,
): [number, number, number] | null {
  const m = monthOf(month ?? '');
  return m ? [Number(y), m, Number(d)] : null;
}

/** `12/25/2020` and `25/12/2020` can be told; `03/04/2020` means two days and is left alone. */
function withoutOrder(y: number, a: number, b: number): [number, number, number] | null {
  if (a > 12 || a === b) return [y, b, a];
  return b > 12 ? [y, a, b] : null;
}

const pad = (n: number, width: number) => String(n).padStart(width, '0');

/** The first whole date in the first 200 units of a text: day, month and year, in digits or with the month's name. */
export function findDate(text: string): FoundDate | null {
  const head = text.slice(0, 200);
  for (const { pattern, read } of shapes) {
    const match = pattern.exec(head);
    const parts = match && read(match.slice(1));
    if (!match || !parts) continue;
    const date = `${pad(parts[0], 4)}-${pad(parts[1], 2)}-${pad(parts[2], 2)}`;
    if (isCalendarDate(date)) return { date, from: match.index, to: match.index + match[0].length };
  }
  return null;
}
