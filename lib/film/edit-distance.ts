/**
 * How many letters must be changed, added, dropped or swapped with the next to make `a` into `b`; `most + 1` where it is
 * more than `most`. Only the band that `most` leaves is looked at, so long texts cost little.
 */
export function editDistance(a: string, b: string, most: number): number {
  const tooMany = most + 1;
  if (Math.abs(a.length - b.length) > most) return tooMany;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [i];
    let best = i;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const change = (last[j - 1] ?? tooMany) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (before[j - 2] ?? tooMany) + 1 : tooMany;
      row[j] = Math.min(change, (last[j] ?? tooMany) + 1, (row[j - 1] ?? tooMany) + 1, swap);
      best = Math.min(best, row[j] as number);
    }
    if (best > most) return tooMany;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? tooMany, tooMany);
}
