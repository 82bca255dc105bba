import { type CalendarDate, isCalendarDate } from '../../../film/calendar-date.ts';
import { UserError } from '../../../film/user-error.ts';
import { findDate } from '../../article/text/find-date.ts';
import { isBlank } from './is-blank.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** As C writes a moment, and IMDb did until 2017: `Sat Apr 23 08:36:35 2011`. */
function readMoment(text: string): string | null {
  const [, name = '', day = '', year] =
    /^\p{L}{3}\.? (\p{L}{3}) +(\d{1,2}) [\d:]{4,8}(?: [A-Z]{1,5})? (\d{4})$/u.exec(text) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/**
 * The day that a cell names, in digits or with the month's name. Of a moment it is the day as it is written there,
 * whatever zone it adds: shifted into another zone it would be another day on another machine. Null for an empty cell.
 * @throws UserError where it names no day, or could be two.
 */
export function parseDay(text: string): CalendarDate | null {
  if (isBlank(text)) return null;
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0] ?? readMoment(text) ?? findDate(text)?.date;
  if (day && isCalendarDate(day)) return day;
  throw new UserError(`“${text.slice(0, 60)}” is not a day. Write it like 2024-05-31.`);
}
