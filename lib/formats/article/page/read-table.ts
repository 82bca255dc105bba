import { fieldsOfLabel } from '../labels/find-label.ts';
import { nameOf, wordsOf } from './element-words.ts';

const mostRows = 200;
const longestLabel = 40;

const cellsOf = (row: Element) => [...row.children].filter((cell) => /^t[dh]$/.test(nameOf(cell)));
const isLabel = (cell: Element) => fieldsOfLabel(wordsOf(cell)).length > 0;

/** The items of a list in a cell, or the cell's words. */
function itemsOf(cell: Element): string[] {
  const items = [...cell.querySelectorAll('li')];
  return (items.length > 0 ? items : [cell]).map((item) => `- ${wordsOf(item)}`);
}

/** A table headed by two labels (`Pros`, `Cons`) as two labelled lists; null for other tables. */
export function readColumns(table: Element): string[] | null {
  const rows = [...table.querySelectorAll('tr')].slice(0, mostRows).map(cellsOf);
  const head = rows.at(0) ?? [];
  if (head.length !== 2 || rows.length < 2 || !head.every(isLabel)) return null;
  return head.flatMap((label, column) => {
    const cells = rows.slice(1).flatMap((row) => row.slice(column, column + 1));
    return [`${wordsOf(label)}:`, ...cells.flatMap(itemsOf), ''];
  });
}

/** A row of two short cells as `Label: value`; null for other rows. */
export function readRow(row: Element): string | null {
  const cells = cellsOf(row);
  const [label = '', value = ''] = cells.map(wordsOf);
  const isPair = cells.length === 2 && label !== '' && value !== '' && label.length <= longestLabel;
  if (!isPair || cells.some((cell) => cell.querySelector('p, h1, h2, h3, h4, ul'))) return null;
  return /[:：]$/.test(label) ? `${label} ${value}` : `${label}: ${value}`;
}
