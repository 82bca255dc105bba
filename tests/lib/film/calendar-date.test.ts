import { expect, test } from 'vitest';
import { formatCalendarDate, isCalendarDate, toCalendarDate } from '../../../lib/film/calendar-date.ts';

test.each(['2024-02-29', '1999-12-31', '2026-01-01'])('%s is a day', (text) => {
  expect(isCalendarDate(text)).toBe(true);
});

test.each(['2023-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-30', '2026-4-3', '', '2026-04-30T00:00'])(
  '"%s" is no day',
  (text) => {
    expect(isCalendarDate(text)).toBe(false);
  },
);

test('a day is the one on the wall, not the one in Greenwich', () => {
  expect(toCalendarDate(new Date(2026, 0, 1, 0, 30))).toBe('2026-01-01');
  expect(toCalendarDate(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

test('a day is written in the language asked for, and stays that day', () => {
  expect(formatCalendarDate('2026-01-01', 'en-GB')).toBe('1 January 2026');
  expect(formatCalendarDate('2026-01-01', 'de')).toBe('1. Januar 2026');
});
