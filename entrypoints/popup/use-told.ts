import { useState } from 'preact/hooks';
import { tellFailure } from './tell-failure.ts';

/** What has just been done, or has failed, with the way back where there is one. */
export interface Told {
  kind: 'told' | 'failed';
  sentence: string;
  undo: (() => void) | null;
}

/** One thing done at a time: told when it is, with its undo, and told when it could not be. */
export function useTold() {
  const [told, setTold] = useState<Told | null>(null);

  const run = async <T>(
    work: () => Promise<T>,
    sentence: string | null,
    undo: ((result: T) => Promise<unknown>) | null,
  ) => {
    try {
      const result = await work();
      const back = undo && (() => void run(() => undo(result), null, null));
      setTold(sentence === null ? null : { kind: 'told', sentence, undo: back });
    } catch (reason) {
      setTold({ kind: 'failed', sentence: tellFailure(reason), undo: null });
    }
  };

  return {
    told,
    /** Something else begins: what was told goes, unless it can still be undone. */
    hush: () => setTold((now) => (now?.undo ? now : null)),
    /** Does something, says so, and keeps its undo until the next. */
    act<T>(work: () => Promise<T>, sentence: string | null, undo: ((result: T) => Promise<unknown>) | null = null) {
      void run(work, sentence, undo);
    },
  };
}
export type Act = ReturnType<typeof useTold>['act'];
export type Hush = ReturnType<typeof useTold>['hush'];
