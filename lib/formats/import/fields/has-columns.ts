/** Whether all of these columns are there. */
export function hasColumns(columns: ReadonlySet<string>, ...wanted: string[]): boolean {
  return wanted.every((column) => columns.has(column));
}
