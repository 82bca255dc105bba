import { trouble } from './trouble.ts';

/** A review nests four deep. */
export const maxDepthOfReview = 20;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openers = new Set([0x5b, 0x7b]);
const closers = new Set([0x5d, 0x7d]);
const spaces = new Set([0x20, 0x0a, 0x0d, 0x09]);

/**
 * Finds where the JSON value that it is fed ends; -1 while it goes on beyond the text. Remembers how deep it
 * stands, so that the next call goes on with the next stretch. The value need not be right inside: only brackets and quotes count.
 */
export function createValueScan(maxDepth = maxDepthOfReview): (text: string, from: number) => number {
  let depth = 0;
  let inString = false;
  let escaped = false;

  return (text, from) => {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (inString) {
        if (escaped) escaped = false;
        else if (code === backslash) escaped = true;
        else if (code === quote) {
          inString = false;
          if (depth === 0) return at + 1;
        }
      } else if (code === quote) {
        inString = true;
      } else if (openers.has(code)) {
        depth += 1;
        if (depth > maxDepth) throw trouble.damaged('something in it is nested too deeply');
      } else if (closers.has(code)) {
        if (depth === 0) return at;
        depth -= 1;
        if (depth === 0) return at + 1;
      } else if (depth === 0 && (code === comma || spaces.has(code))) {
        return at;
      }
    }
    return -1;
  };
}
