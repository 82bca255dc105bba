/** A day in a month's sheet. */
export interface DayCell {
  /** `2024-03-31` */
  day: string;
  /** From Monday, 0 to 6. */
  column: number;
  row: number;
}

/** The sheet of a month as it hangs on the wall, weeks from Monday; `month` from 0. */
export function monthCells(year: number, month: number): DayCell[] {
  // counted in UTC alone, so that no clock is put forward or back in between
  const before = (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7;
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const pad = (n: number, to: number) => String(n).padStart(to, '0');
  return Array.from({ length: days }, (_, at) => ({
    day: `${pad(year, 4)}-${pad(month + 1, 2)}-${pad(at + 1, 2)}`,
    column: (before + at) % 7,
    row: Math.floor((before + at) / 7),
  }));
}
