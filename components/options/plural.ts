const figures = new Intl.NumberFormat('en');

/** A number with its noun: `1 review`, `12,034 reviews`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${figures.format(count)} ${count === 1 ? one : many}`;
}
