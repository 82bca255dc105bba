/** A day as people write it in a diary, `YYYY-MM-DD`: no time, no zone, never shifted through UTC. */
export type CalendarDate = `${number}-${number}-${number}`;

/** Whether a text is a day that exists in the calendar (2023-02-29 does not). */
export function isCalendarDate(text: string): text is CalendarDate {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (!year || !month || !day || month > 12) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day it is for the person at this clock. */
export function toCalendarDate(now: Date): CalendarDate {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}` as CalendarDate;
}

/** The day in words of a language (`14 March 2024`); `null` language means the browser's own. */
export function formatCalendarDate(date: CalendarDate, language: string | null): string {
  const noon = new Date(`${date}T12:00:00Z`);
  return new Intl.DateTimeFormat(language ?? undefined, { dateStyle: 'long', timeZone: 'UTC' }).format(noon);
}
