import { makeFilm } from '../../../lib/film/film.ts';
import type { Film } from '../../../lib/film/schema.ts';
import { arrangeTable } from '../../../lib/library/arrange-table.ts';
import { packRow } from '../../../lib/library/pack-row.ts';
import { putRow } from '../../../lib/library/put-row.ts';
import { rowOf } from '../../../lib/library/row.ts';
import { makeTable, type Table } from '../../../lib/library/table.ts';
import { type Filters, type LibraryView, noFilters, wholeLibrary } from '../../../lib/library/view.ts';
import { makeReview } from '../../../lib/review/make-review.ts';
import type { Review } from '../../../lib/review/schema.ts';
import { makeTake } from '../../../lib/review/take.ts';

export function stored(id: string, film: Partial<Film> = {}, said: Partial<Review> = {}): Review {
  const review = makeReview(makeTake(makeFilm({ title: id, ...film })), {
    id,
    origin: { kind: 'mine' },
    now: new Date('2026-01-01T00:00:00Z'),
  });
  return { ...review, ...said };
}

/** A table of some reviews, numbered from 1 on as the store does. */
export function tableOf(...reviews: Review[]): Table {
  const table = makeTable();
  for (const [at, review] of reviews.entries()) putRow(table, at + 1, packRow(rowOf(review)));
  return table;
}

type Asked = Partial<Omit<LibraryView, 'filters'>> & { filters?: Partial<Filters> };

/** What a view shows, line by line: ids, and headings in brackets. */
export function linesOf(table: Table, { filters, ...view }: Asked, alsoFound?: ReadonlySet<number>): string[] {
  const asked = { ...wholeLibrary, ...view, filters: { ...noFilters, ...filters } };
  const { items, heads } = arrangeTable(table, asked, { revision: -1, orders: new Map() }, alsoFound);
  return [...items].map((item) => (item < 0 ? `[${heads[-1 - item]?.name ?? '-'}]` : idOf(table, item)));
}

export const idOf = (table: Table, number: number): string => JSON.parse(table.packed[number] ?? '[]')[0];
