import { importLimits } from './import-limits.ts';

/** A file to read, or one in a zip. */
export interface Part {
  /** Its name, in a folder or zip the path from there. */
  path: string;
  /** In bytes, as it lies in the file that was given, and as it is read. */
  packedSize: number;
  size: number;
  /** Its bytes from the beginning, as often as they are asked for. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** As much of a file's beginning as tells what it is. */
export async function readHead({ bytes }: Part): Promise<Uint8Array> {
  const head = new Uint8Array(importLimits.headBytes);
  let length = 0;
  for await (const chunk of bytes()) {
    const piece = chunk.subarray(0, head.length - length);
    head.set(piece, length);
    length += piece.length;
    if (length === head.length) break;
  }
  return head.subarray(0, length);
}
