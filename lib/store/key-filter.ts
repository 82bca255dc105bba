import type { Library } from './database.ts';

/** The shard that a key falls into, and its bits there. */
interface Place {
  shard: number;
  bits: number[];
}

// Together 32 MiB when full. More and smaller ones make a large import slow, fewer and larger ones a single look-up.
const shardCount = 4_096;
const shardBytes = 8_192;
const bitsPerKey = 4;

/**
 * Whether any of these keys may lead to a review; true where the filter can't be trusted.
 *
 * The filter is a Bloom filter of all keys by which a review can be found, in shards that are read one by one. It says
 * "nothing" for most pages without the reviews' own database, which takes seconds to open when it is large. It may say
 * yes too often (at a million reviews of ten keys about one key in 5,000), never no: keys are added before the reviews
 * that bear them are written, and stay when these go.
 */
export async function mayFind(library: Library, keys: readonly string[]): Promise<boolean> {
  return (await keepKnown(library, keys)).size > 0;
}

/** Those of some keys that may lead to a review, each shard read once; all of them where the filter can't be trusted. */
export async function keepKnown(library: Library, keys: readonly string[]): Promise<Set<string>> {
  const wanted = [...new Set(keys)];
  const tx = (await library.filter()).transaction(['shards', 'meta']);
  const places = wanted.map(placeOf);
  const numbers = [...new Set(places.map(({ shard }) => shard))];
  const [revision, ...bytes] = await Promise.all([
    tx.objectStore('meta').get('revision'),
    ...numbers.map((shard) => tx.objectStore('shards').get(shard)),
  ]);
  if (revision === undefined) return new Set(wanted);
  const shards = new Map(numbers.map((shard, i) => [shard, bytes[i]]));
  const isKnown = ({ shard, bits }: Place) => bits.every((bit) => hasBit(shards.get(shard), bit));
  return new Set(wanted.filter((_, i) => isKnown(places[i] as Place)));
}

/** Adds keys, each shard once, whatever their number. */
export async function addToFilter(library: Library, keys: Iterable<string>): Promise<void> {
  const byShard = Map.groupBy([...new Set(keys)].map(placeOf), ({ shard }) => shard);
  const tx = (await library.filter()).transaction('shards', 'readwrite');
  await Promise.all(
    [...byShard].map(async ([shard, places]) => {
      const bytes = (await tx.store.get(shard)) ?? new Uint8Array(shardBytes);
      const bits = places.flatMap((place) => place.bits);
      if (bits.every((bit) => hasBit(bytes, bit))) return;
      for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
      await tx.store.put(bytes, shard);
    }),
  );
  await tx.done;
}

/** Says that the filter knows the keys of all reviews up to a revision. */
export async function trustFilter(library: Library, revision: number): Promise<void> {
  await (await library.filter()).put('meta', revision, 'revision');
}

/** After a change whose keys were added before: a filter that was trusted knows the new revision too. */
export async function advanceFilter(library: Library, revision: number): Promise<void> {
  const tx = (await library.filter()).transaction('meta', 'readwrite');
  const known = await tx.store.get('revision');
  if (known !== undefined) await tx.store.put(Math.max(known, revision), 'revision');
  await tx.done;
}

/** Up to which revision the filter knows the reviews' keys; undefined where it can't be trusted. */
export async function filterRevision(library: Library): Promise<number | undefined> {
  return (await library.filter()).get('meta', 'revision');
}

function hasBit(bytes: Uint8Array | undefined, bit: number): boolean {
  return (((bytes?.[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
}

function placeOf(key: string): Place {
  const first = hash(key, 0x811c9dc5);
  const second = hash(key, 0x2f0b4c47) | 1;
  const bits = Array.from(
    { length: bitsPerKey },
    (_, i) => ((first + Math.imul(i + 1, second)) >>> 7) % (shardBytes * 8),
  );
  return { shard: first % shardCount, bits };
}

/** FNV-1a over UTF-16 units, with the last mixing step of MurmurHash3: short keys must differ in every bit. */
function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
