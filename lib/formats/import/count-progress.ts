import type { Part } from './part.ts';

export interface ImportProgress {
  /** In bytes of what was recognised, as it was given. */
  read: number;
  total: number;
}

/** Counts what is read of each part, as a share of its size in the file that was given. */
export function countProgress(total: number, onProgress: ((progress: ImportProgress) => void) | undefined) {
  let done = 0;
  let current = 0;
  const tell = () => onProgress?.({ read: Math.round(Math.min(done + current, total)), total });
  return {
    /** A part that is counted while it is read; where it is read again, from where the first time ended. */
    watch(part: Part): Part {
      const share = part.packedSize / Math.max(1, part.size);
      return {
        ...part,
        async *bytes() {
          let passed = 0;
          for await (const chunk of part.bytes()) {
            passed += chunk.length * share;
            if (passed > current) {
              current = passed;
              tell();
            }
            yield chunk;
          }
        },
      };
    },
    finish(part: Part): void {
      done += part.packedSize;
      current = 0;
      tell();
    },
  };
}
