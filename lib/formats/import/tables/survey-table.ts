import type { Rating } from '../../../review/rating.ts';
import type { ColumnsOfTable } from './column-words.ts';
import type { Table, TableRow } from './table-format.ts';

/** What only a look at all rows of somebody's own table tells. */
export interface Survey {
  scale: Pick<Rating, 'worst' | 'best'>;
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

/** Its ratings' scale is the smallest usual one that holds them all. */
export async function surveyTable({ survey }: Pick<Table, 'survey'>, columns: ColumnsOfTable): Promise<Survey> {
  const get = (row: TableRow, column: string | null) => (column === null ? '' : row.get(column));
  const counts = { rows: 0, words: 0, numbers: 0 };
  let best = 0;
  for await (const row of survey()) {
    const rating = get(row, columns.rating);
    if (numberIn(rating) > best) best = numberIn(rating);
    if (/^\p{L}.*\s/u.test(rating)) counts.words += 1;
    else if (rating) counts.numbers += 1;
    counts.rows += 1;
    if (counts.rows >= mostRows) break;
  }
  return {
    scale: scales.find((scale) => best <= scale.best) ?? { worst: 0, best: 100 },
    ratingsAreWords: counts.words > counts.numbers,
  };
}
