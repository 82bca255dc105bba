import { normaliseRating } from '../review/rating.ts';
import type { Review, Stance } from '../review/schema.ts';
import type { Library } from './database.ts';
import type { ReviewRecord } from './review-record.ts';

/** What is known of a film key without opening the reviews: enough for a badge or a mark. */
export interface Presence {
  stance: Stance | null;
  /** 0 to 100. */
  rating: number | null;
}

/** What the small database can say about a page's film. */
export type Glance = 'nothing' | 'ask' | Presence;

/** A key of the small database: where the reviews' own index is asked for it, and under which name. */
interface Sign {
  index: 'filmKeys' | 'blocks';
  key: string;
}

const signOf = {
  filmKey: (key: string): string => key,
  block: (key: string): string => `#${key}`,
  corrected: (key: string): string => `!${key}`,
};

const notYetKnown: Presence = { stance: null, rating: null };

/**
 * What the small database says. `nothing` is certain; a presence is of the first film key found; `ask` means
 * that only the reviews can tell. It may claim too much, never too little: keys are announced before the
 * reviews that bear them are written, and taken out after the last of these is gone.
 */
export async function glance(
  library: Library,
  filmKeys: readonly string[],
  lookupKeys: readonly string[],
): Promise<Glance> {
  const tx = (await library.presence()).transaction(['presence', 'meta']);
  const store = tx.objectStore('presence');
  const has = async (sign: string) => (await store.getKey(sign)) !== undefined;
  const [revision, named, corrected, blocked] = await Promise.all([
    tx.objectStore('meta').get('revision'),
    Promise.all(filmKeys.map((key) => store.get(signOf.filmKey(key)))),
    Promise.all(filmKeys.map((key) => has(signOf.corrected(key)))),
    Promise.all(lookupKeys.map((key) => has(signOf.block(key)))),
  ]);
  if (revision === undefined || corrected.includes(true)) return 'ask';
  return named.find((presence) => presence) ?? (blocked.includes(true) ? 'ask' : 'nothing');
}

/** Says "there may be something" for records that are about to be written. */
export async function announce(library: Library, records: readonly ReviewRecord[]): Promise<void> {
  const { store, done } = (await library.presence()).transaction('presence', 'readwrite');
  const signs = new Set(records.flatMap(signsOf).map(nameOf));
  await Promise.all([...signs].map(async (sign) => (await store.getKey(sign)) ?? store.put(notYetKnown, sign)));
  await done;
}

/** Says that for pages with these keys the user's word must be read. */
export async function announceCorrection(library: Library, pageKeys: readonly string[]): Promise<void> {
  const { store, done } = (await library.presence()).transaction('presence', 'readwrite');
  await Promise.all(pageKeys.map((key) => store.put(notYetKnown, signOf.corrected(key))));
  await done;
}

/**
 * Brings the small database up to date for changed records, and notes which revision of the reviews it has seen;
 * null where there is more to come, so that it is not trusted yet.
 */
export async function refreshPresence(
  library: Library,
  records: readonly ReviewRecord[],
  revision: number | null,
): Promise<void> {
  const signs = [...new Map(records.flatMap(signsOf).map((sign) => [nameOf(sign), sign])).entries()];
  const { store: reviews } = (await library.reviews()).transaction('reviews');
  const found = await Promise.all(signs.map(([, { index, key }]) => reviews.index(index).get(key)));
  const tx = (await library.presence()).transaction(['presence', 'meta'], 'readwrite');
  const store = tx.objectStore('presence');
  await Promise.all([
    ...signs.map(([name], i) => {
      const record = found[i];
      return record ? store.put(presenceOf(record.review), name) : store.delete(name);
    }),
    revision === null ? null : tx.objectStore('meta').put(revision, 'revision'),
  ]);
  await tx.done;
}

/** Until this is refreshed as a whole, everything has to ask the reviews. */
export async function distrustPresence(library: Library): Promise<void> {
  await (await library.presence()).delete('meta', 'revision');
}

/** Which revision of the reviews the small database has seen; undefined where it can't be trusted. */
export async function presenceRevision(library: Library): Promise<number | undefined> {
  return (await library.presence()).get('meta', 'revision');
}

function signsOf(record: ReviewRecord): Sign[] {
  return [
    ...(record.filmKeys ?? []).map((key): Sign => ({ index: 'filmKeys', key })),
    ...(record.blocks ?? []).map((key): Sign => ({ index: 'blocks', key })),
  ];
}

function nameOf({ index, key }: Sign): string {
  return index === 'blocks' ? signOf.block(key) : signOf.filmKey(key);
}

function presenceOf({ stance, rating }: Review): Presence {
  return { stance, rating: rating && normaliseRating(rating) };
}
