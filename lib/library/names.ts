/** Texts by number, each held once: a hundred thousand rows name a few thousand people. */
export interface Names {
  list: string[];
  numbers: Map<string, number>;
}

export function makeNames(): Names {
  return { list: [], numbers: new Map() };
}

/** The number of a text, a new one where it has none yet. */
export function numberOfName({ list, numbers }: Names, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, list.length);
  list.push(name);
  return list.length - 1;
}
