/** A store by numbers, as far as this needs it. */
export interface NumberedStore<T> {
  get(number: number): Promise<T | undefined>;
  getAll(range: IDBKeyRange): Promise<T[]>;
  getAllKeys(range: IDBKeyRange): Promise<number[]>;
}

/** Sparser than one in so many they are asked for one by one. */
const sparse = 4;

/** What lies in a store under some numbers, all of which are in memory then; close together they are read in one piece. */
export async function readNumbered<T>(store: NumberedStore<T>, numbers: Iterable<number>): Promise<Map<number, T>> {
  const wanted = [...new Set(numbers)].sort((a, b) => a - b);
  const [first, last] = [wanted[0], wanted.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  if (wanted.length === 1 || last - first > wanted.length * sparse) {
    const found = await Promise.all(wanted.map((number) => store.get(number)));
    return new Map(wanted.flatMap((number, i) => (found[i] ? [[number, found[i]]] : [])));
  }
  const range = IDBKeyRange.bound(first, last);
  const [keys, all] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return new Map(keys.flatMap((number, i) => (all[i] ? [[number, all[i]]] : [])));
}
