import { packRow } from '../../library/pack-row.ts';
import { rowOf } from '../../library/row.ts';
import type { Library } from '../database.ts';
import { recordWithId } from '../folios/folio.ts';
import { readLatestRows } from './read-latest-rows.ts';
import type { NumberedRows } from './read-shelves.ts';

/** The rows that were changed last, or went to the bin last: what is on the screen first, before the shelves are read. */
export async function readFirstRows(library: Library, bin: boolean, count: number): Promise<NumberedRows> {
  if (!bin) return (await readLatestRows(library, count)).map(({ place: [, number], packed }) => [number, packed]);
  const { store } = (await library.reviews()).transaction('folios');
  const rows: NumberedRows = [];
  let cursor = await store.index('binned').openCursor(null, 'prev');
  for (; cursor && rows.length < count; cursor = await cursor.continue()) {
    const record = recordWithId(cursor.value, cursor.key[1]);
    if (record) rows.push([record.number, packRow(rowOf(record.review))]);
  }
  return rows;
}
