import { isOwn } from '../review/is-own.ts';
import { origins, type Table } from './table.ts';

const own = origins.map(isOwn);

/** Whether the words of a row are the user's. */
export function isOwnRow({ origin }: Table, number: number): boolean {
  return own[origin[number] ?? -1] ?? false;
}
