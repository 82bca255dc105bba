import { newReviewId } from './new-review-id.ts';

/**
 * The id of an imported review: the same for the same entry of the same source, whatever file and day it comes from, so
 * that a newer export finds what an older one brought. `entryId` is whatever the source itself tells entries apart by.
 */
export function importedId(from: string, entryId: string): string {
  return newReviewId('imported', hash(JSON.stringify([from, entryId])));
}

/**
 * 128 bits as 32 hexadecimal digits. Four lanes that take each letter in turn and are mixed at the end (as in cyrb128):
 * a seventh of the work of SHA-256 through `crypto.subtle` (2 against 13 µs an entry, of some 100 in all). A file made to collide could only
 * hurt its own entries, since the source is in the hash.
 */
function hash(text: string): string {
  let [a, b, c, d] = [0x6c62272e, 0x07bb0142, 0x62b82175, 0x6295c58d];
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ letter, 0x24f7e1a3);
    b = c ^ Math.imul(b ^ letter, 0x5a4d1e6f);
    c = d ^ Math.imul(c ^ letter, 0x9c2b3f17);
    d = a ^ Math.imul(d ^ letter, 0x1d8e4e27);
  }
  a = mix(a ^ (c >>> 18), 0x85ebca6b);
  b = mix(b ^ (d >>> 22), 0xc2b2ae35);
  c = mix(c ^ (a >>> 17), 0x27d4eb2f);
  d = mix(d ^ (b >>> 19), 0x165667b1);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The last step of MurmurHash3: every bit of a lane depends on every other. */
function mix(lane: number, prime: number): number {
  let h = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), prime);
  return h ^ (h >>> 16);
}
