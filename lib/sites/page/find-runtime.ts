import { readMinutes } from './read-minutes.ts';

const hours = '\\d{1,2}\\s?(?:hrs?|h|std|tim|godz|ч|小时|時間|시간)\\.?';
const minutes = '\\d{1,3}\\s?(?:mins?|m|мин|м|分钟|分|분)\\.?';
const runtime = new RegExp(`(?<![\\p{L}\\d-])(?:${hours}\\s?${minutes}|${hours}|${minutes})(?![\\p{L}\\d])`, 'iu');

/** The running time in a line that tells more: "R · 2007 · 1hr 50min · Horror"; null where there is none ("PG-13 · 2013 · Drama"). */
export function findRuntime(line: string): number | null {
  const found = runtime.exec(line.slice(0, 500))?.[0];
  return found ? readMinutes(found) : null;
}
