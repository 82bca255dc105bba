/** Letters in a row beyond ASCII: words of Cyrillic in its old encoding; Western ones have an accent here and there. */
const cyrillicWords = /[\xc0-\xff]{3,}/g;

/** Tells an encoding by its byte order mark, or by where the zeros stand; null where only the bytes can tell. */
function readMark(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // without a mark: of Latin letters, every other byte is nought
  let [even, odd] = [0, 0];
  const length = Math.min(head.length, 1000) & ~1;
  for (let at = 0; at < length; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  const most = length * 0.2;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

/** Where the last character that is whole ends, in UTF-8. */
function endOfWhole(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
    if (byte < 0x80) break;
  }
  return bytes.length;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

/** The encoding of old files that are no UTF-8: of Windows, Western or Cyrillic. */
function guessOld(bytes: Uint8Array): 'windows-1251' | 'windows-1252' {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 64_000));
  const runs = text.match(cyrillicWords)?.join('').length ?? 0;
  const beyond = text.match(/[\x80-\xff]/g)?.length ?? 0;
  return runs > beyond * 0.6 ? 'windows-1251' : 'windows-1252';
}

interface Decoder {
  decode(bytes: Uint8Array, isLast: boolean): string;
}

function decoderOf(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding);
  return { decode: (bytes, isLast) => decoder.decode(bytes, { stream: !isLast }) };
}

/**
 * UTF-8 until the first bytes that are none. Where nothing beyond ASCII came before them the file is an old one; else it
 * is UTF-8 with a fault, and what is garbled shows as such.
 */
function createGuesser(): Decoder {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let settled: Decoder | null = null;
  let rest: Uint8Array = new Uint8Array();
  let isKnown = false;
  return {
    decode(bytes, isLast) {
      if (settled) return settled.decode(bytes, isLast);
      const all = join(rest, bytes);
      const end = isLast ? all.length : endOfWhole(all);
      try {
        const text = strict.decode(all.subarray(0, end));
        rest = all.slice(end);
        isKnown ||= /[^\0-\x7f]/.test(text);
        return text;
      } catch {
        settled = decoderOf(isKnown ? 'utf-8' : guessOld(all));
        return settled.decode(all, isLast);
      }
    },
  };
}

/** The text of a file in whichever encoding it is, piece by piece, without its byte order mark. */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: Decoder | null = null;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    if (!decoder) {
      const mark = readMark(chunk);
      decoder = mark ? decoderOf(mark) : createGuesser();
    }
    const text = decoder.decode(chunk, false);
    if (text) yield text;
  }
  const text = decoder?.decode(new Uint8Array(), true);
  if (text) yield text;
}

/** The text of a file's beginning, which may end in the middle of a character. */
export function decodeHead(head: Uint8Array): string {
  const mark = readMark(head);
  return mark ? decoderOf(mark).decode(head, false) : createGuesser().decode(head, false);
}
