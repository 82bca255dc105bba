import type { Rating } from '../../../review/rating.ts';
import type { ColumnsOfTable } from './column-words.ts';
import type { Table, TableRow } from './table-format.ts';

/** What only a look at all rows of somebody's own table tells. */
export interface Survey {
  scale: Pick<Rating, 'worst' | 'best'>;
  /** In `03/04/2020`; null where no row tells. */
  dayOrder: 'day-month' | 'month-day' | null;
  /** What goes for the ratings' column holds words instead: "note" is a rating in some languages, a note in others. */
  ratingsAreWords: boolean;
}

const scales: readonly Pick<Rating, 'worst' | 'best'>[] = [
  { worst: 0, best: 5 },
  { worst: 0, best: 10 },
  { worst: 0, best: 100 },
];
const mostRows = 200_000;

/** The number that a rating begins with; not a number where there is none. */
const numberIn = (text: string) => Number(text.replace(',', '.').replace(/\s*[/%].*$/s, '') || Number.NaN);

function createDayOrder() {
  const fits = { 'day-month': true, 'month-day': true };
  return {
    look(day: string): void {
      const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(day) ?? [];
      if (Number(first) > 12) fits['month-day'] = false;
      if (Number(second) > 12) fits['day-month'] = false;
    },
    find(): Survey['dayOrder'] {
      const fitting = (['day-month', 'month-day'] as const).filter((order) => fits[order]);
      return fitting.length === 1 ? (fitting[0] ?? null) : null;
    },
  };
}

/** Its ratings' scale is the smallest usual one that holds them all; its days are in the order that fits them all. */
export async function surveyTable({ survey }: Pick<Table, 'survey'>, columns: ColumnsOfTable): Promise<Survey> {
  const get = (row: TableRow, column: string | null) => (column === null ? '' : row.get(column));
  const days = createDayOrder();
  const counts = { rows: 0, words: 0, numbers: 0 };
  let best = 0;
  for await (const row of survey()) {
    const rating = get(row, columns.rating);
    if (numberIn(rating) > best) best = numberIn(rating);
    if (/^\p{L}.*\s/u.test(rating)) counts.words += 1;
    else if (rating) counts.numbers += 1;
    days.look(get(row, columns.watched));
    days.look(get(row, columns.rated));
    counts.rows += 1;
    if (counts.rows >= mostRows) break;
  }
  return {
    scale: scales.find((scale) => best <= scale.best) ?? { worst: 0, best: 100 },
    dayOrder: days.find(),
    ratingsAreWords: counts.words > counts.numbers,
  };
}
