import { makeFilm } from '../../lib/film/film.ts';
import { makeReview } from '../../lib/review/make-review.ts';
import type { Take } from '../../lib/review/schema.ts';
import { makeTake } from '../../lib/review/take.ts';
import type { ImportedEntry } from '../../lib/store/batch/batch-entry.ts';
import { ask, bringIn, pieceSize } from './bring-in.ts';

const text = 'The light falls through the shutters as if it had been told to wait. '.repeat(4);
const words = 'ash bell crow dust elm fern gale hill iron jade kite lark moss night oak pine'.split(' ');
const pick = (i: number, step: number) => words[(i * step + (i >> step)) % words.length] ?? '';

/** A row of a diary as an export has it: title, year, an id, a rating, a day and some words. */
function takeAt(i: number): Take {
  const film = makeFilm({
    title: `The ${pick(i, 3)} ${pick(i, 5)} ${i}`,
    year: 1930 + (i % 95),
    directors: [`${pick(i, 7)} ${pick(i, 4)}son`],
    keys: [`letterboxd:film-${i}`],
  });
  return makeTake(film, {
    intro: text,
    rating: { value: 3.5, worst: 0.5, best: 5 },
    viewings: [{ on: '2025-03-04', rewatch: false }],
    tags: ['at home'],
  });
}

const entryAt = (at: number): ImportedEntry => ({
  kind: 'imported',
  from: 'bench',
  entryId: `row-${at}`,
  take: takeAt(at),
});

/** Puts the same reviews into a store, each as a record by its number, without an index; only the writing is counted. */
async function putBare(rows: number): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(`bare-${rows}-${Math.random()}`, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('reviews', { keyPath: 'number' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  let ms = 0;
  for (let from = 0; from < rows; from += pieceSize) {
    const records = Array.from({ length: Math.min(pieceSize, rows - from) }, (_, i) => {
      const id = Array.from({ length: 4 }, (_part, n) => ((from + i + 1) * 2_654_435_761 * (n + 3)) % 2 ** 32);
      const origin = { kind: 'imported', from: 'bench', batchId: crypto.randomUUID() } as const;
      const hex = id.map((part) => Math.floor(part).toString(16).padStart(8, '0')).join('');
      return { number: from + i + 1, review: makeReview(takeAt(from + i), { id: hex, origin, now: new Date(0) }) };
    });
    const start = performance.now();
    await new Promise<void>((resolve, reject) => {
      const tx = db.transaction('reviews', 'readwrite', { durability: 'relaxed' });
      for (const record of records) tx.objectStore('reviews').put(record);
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    });
    ms += performance.now() - start;
  }
  db.close();
  return ms;
}

async function takeBack(batchId: string): Promise<number> {
  const start = performance.now();
  await ask('undoBatch', { batchId });
  return performance.now() - start;
}

Object.assign(globalThis, {
  bringInRows: (rows: number) => bringIn(rows, entryAt),
  putBare,
  takeBack,
  rowBytes: JSON.stringify(Array.from({ length: 100 }, (_, at) => entryAt(at))).length / 100,
});
