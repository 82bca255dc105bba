import { useEffect, useReducer, useState } from 'preact/hooks';
import type { Statistics } from '../../../lib/library/statistics/count-library.ts';
import type { OpenReader } from '../library/open-reader.ts';
import type { Outside } from '../outside.ts';

/** A flurry of changes is counted once. */
const restMs = 400;

/** The library in numbers, counted by its reader, and anew after changes; null until they are in. */
export function useStatistics(openReader: OpenReader, watch: Outside['watch']) {
  const [statistics, setStatistics] = useState<Statistics | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [life, onAgain] = useReducer((now: number) => now + 1, 0);
  useEffect(() => {
    const reader = openReader((answer) => {
      if (answer.say === 'statistics') setStatistics(answer.statistics);
      if (answer.say === 'failed') console.error(answer.reason);
      if (answer.say === 'statistics' || answer.say === 'failed') setFailed(answer.say === 'failed');
    });
    reader.tell({ say: 'count' });
    let timer: ReturnType<typeof setTimeout>;
    const stop = watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => reader.tell({ say: 'changed' }), restMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
      reader.close();
    };
  }, [openReader, watch, life]);
  return { statistics, hasFailed, onAgain: () => onAgain(null) };
}
