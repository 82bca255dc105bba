/** Whether `03/04/2020` is the third of April or the fourth of March. */
export type DayOrder = 'day-month' | 'month-day';

/** A cell that is such a day, alone or with the time of day: spreadsheets write them so when they save a table. */
const shape = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?=$|[ T,])/;

/** Whether there may be such days in a table that begins like this. */
export function hasUnclearDays(head: string): boolean {
  return /(?:^|[",;\t\n])\d{1,2}([/-])\d{1,2}\1(?:\d{4}|\d{2})(?=[",;\t\n ]|$)/.test(head);
}

/** The one order that fits all days of a table; null where both fit, or none. */
export async function findDayOrder(rows: AsyncIterable<readonly string[]>): Promise<DayOrder | null> {
  const fits: Record<DayOrder, boolean> = { 'day-month': true, 'month-day': true };
  for await (const cells of rows) {
    for (const cell of cells) {
      const [, first, sign, second] = shape.exec(cell) ?? [];
      // with points it is day and month wherever people write so
      if (Number(first) > 12 || sign === '.') fits['month-day'] = false;
      if (Number(second) > 12) fits['day-month'] = false;
    }
  }
  const fitting = (['day-month', 'month-day'] as const).filter((order) => fits[order]);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** A cell with its day written the one clear way; any other cell as it is. Years of two digits are from 1970 on. */
export function clearDay(cell: string, order: DayOrder | null): string {
  const [all, first = '', , second = '', year = ''] = (order && shape.exec(cell)) || [];
  if (!all) return cell;
  const [day, month] = order === 'day-month' ? [first, second] : [second, first];
  const century = Number(year) >= 70 ? '19' : '20';
  const whole = year.length === 4 ? year : `${century}${year}`;
  return `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${cell.slice(all.length)}`;
}
