/**
 * Keys by which two spellings of a title meet, or a title and a longer one that begins or ends with it: six letters of
 * one edge, the year, and the rest of the letters as they come from that edge on ("h:blader|1982|unner",
 * "e:runner|1982|edalb"). Six letters and a year are shared by dozens of films among a million, so the rests must be
 * alike too; that is seen from their first letters, without reading the reviews.
 */
export interface EdgeKey {
  /** What two keys must have in common to the letter. */
  edge: string;
  rest: string;
}

const edgeLetters = 6;

/** As many letters of a rest are kept where reviews are filed. */
const packedLetters = 12;
const lettersPerNumber = packedLetters / 2;
const bitsPerLetter = 5;

/** As many letters may differ in a title misspelt, by its length. */
const lettersPerEdit = 6;
const mostEdits = 3;

/** The keys of a title's two edges; none for a short one, which has no rest to tell it from others. */
export function edgeKeysOf(titleKey: string, year: number): string[] {
  if (titleKey.length <= edgeLetters + 1) return [];
  const rest = titleKey.slice(edgeLetters);
  const restFromEnd = [...titleKey.slice(0, -edgeLetters)].reverse().join('');
  return [
    `h:${titleKey.slice(0, edgeLetters)}|${year}|${rest}`,
    `e:${titleKey.slice(-edgeLetters)}|${year}|${restFromEnd}`,
  ];
}

/** The parts of an edge's key; null for any other. */
export function readEdgeKey(key: string): EdgeKey | null {
  if (key[1] !== ':' || (key[0] !== 'h' && key[0] !== 'e')) return null;
  const end = key.indexOf('|', key.indexOf('|') + 1);
  return end < 0 ? null : { edge: key.slice(0, end), rest: key.slice(end + 1) };
}

/** The first letters of a rest as two numbers below 2 ** 30: five bits for each letter, nought where it has ended. */
export function packRest(rest: string): [number, number] {
  const pack = (from: number) => {
    let packed = 0;
    for (let i = from; i < from + lettersPerNumber; i += 1) packed = packed * 2 ** bitsPerLetter + codeAt(rest, i);
    return packed;
  };
  return [pack(0), pack(lettersPerNumber)];
}

/** a to z are 1 to 26; digits and the letters of other scripts share the five numbers that are left. */
function codeAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122 ? code - 96 : 27 + (code % 5);
}

function unpackRest([first, second]: readonly [number, number]): number[] {
  const codes: number[] = [];
  for (const packed of [first, second]) {
    for (let i = lettersPerNumber - 1; i >= 0; i -= 1) {
      const code = Math.floor(packed / 2 ** (i * bitsPerLetter)) % 2 ** bitsPerLetter;
      if (code === 0) return codes;
      codes.push(code);
    }
  }
  return codes;
}

/**
 * Tells of packed rests whether the titles may be alike: one goes on where the other ends, or they differ by no more
 * letters than a misspelling of the title asked for. Where a rest is longer than what is kept of it, no is never wrong.
 */
export function makeRestTest({ edge, rest }: EdgeKey): (packed: readonly [number, number]) => boolean {
  const asked = unpackRest(packRest(rest));
  const letters = edge.indexOf('|') - 2 + rest.length;
  const most = Math.min(mostEdits, Math.floor(letters / lettersPerEdit));
  return (packed) => {
    const stored = unpackRest(packed);
    const common = Math.min(asked.length, stored.length);
    let same = 0;
    while (same < common && asked[same] === stored[same]) same += 1;
    return same === common || areNear(asked, stored, most);
  };
}

/** Whether so many edits make one beginning the other; what a cut may have taken from the longer one is free. */
function areNear(a: readonly number[], b: readonly number[], most: number): boolean {
  const isCut = (codes: readonly number[]) => codes.length === packedLetters;
  if (!isCut(a) && !isCut(b) && Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  let least = isCut(b) ? (last[b.length] ?? 0) : Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : change;
      row[j] = Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    }
    if (isCut(b)) least = Math.min(least, row[b.length] ?? 0);
    if (Math.min(...row) > most && least > most) return false;
    [before, last] = [last, row];
  }
  return Math.min(least, isCut(a) ? Math.min(...last) : (last[b.length] ?? 0)) <= most;
}
