import type { Rating } from '../../../review/rating.ts';
import { columnWords } from './column-words.ts';
import type { Table } from './table-format.ts';

/** What only a look at all rows of somebody's own table tells. */
export interface Survey {
  scale: Pick<Rating, 'worst' | 'best'>;
  /** In `03/04/2020`; null where no row tells. */
  dayOrder: 'day-month' | 'month-day' | null;
}

const scales: readonly Pick<Rating, 'worst' | 'best'>[] = [
  { worst: 0, best: 5 },
  { worst: 0, best: 10 },
  { worst: 0, best: 100 },
];
const mostRows = 200_000;

/** Its ratings' scale is the smallest usual one that holds them all; its days are in the order that fits them all. */
export async function surveyTable({ survey }: Pick<Table, 'survey'>): Promise<Survey> {
  let best = 0;
  let rows = 0;
  const fits = { 'day-month': true, 'month-day': true };
  for await (const row of survey()) {
    const rating = Number(
      row
        .get(...columnWords.rating)
        .replace(',', '.')
        .replace(/\s*[/%].*$/s, ''),
    );
    if (rating > best) best = rating;
    for (const day of [row.get(...columnWords.watched), row.get(...columnWords.rated)]) {
      const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(day) ?? [];
      if (Number(first) > 12) fits['month-day'] = false;
      if (Number(second) > 12) fits['day-month'] = false;
    }
    rows += 1;
    if (rows > mostRows) break;
  }
  const orders = (['day-month', 'month-day'] as const).filter((order) => fits[order]);
  return {
    scale: scales.find((scale) => best <= scale.best) ?? { worst: 0, best: 100 },
    dayOrder: orders.length === 1 ? (orders[0] ?? null) : null,
  };
}
