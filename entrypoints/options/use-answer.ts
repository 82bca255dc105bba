import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer, Ask, MessageName } from '../../lib/browser/messages.ts';
import type { Outside } from './outside.ts';

/**
 * The background's answer to one question, asked again after every change of the library. Undefined while it is not
 * known, and with `hasFailed` while the last asking came to nothing. A question must stay the same object.
 */
export function useAnswer<N extends MessageName>(
  { ask, watch }: Outside,
  name: N,
  question: Ask<N>,
): { answer: Answer<N> | undefined; hasFailed: boolean } {
  const [answer, setAnswer] = useState<Answer<N>>();
  const [hasFailed, setFailed] = useState(false);

  const load = useCallback(
    async (isOver: () => boolean) => {
      try {
        const next = await ask(name, question);
        if (isOver()) return;
        setAnswer(() => next);
        setFailed(false);
      } catch (reason) {
        console.error(reason);
        if (!isOver()) setFailed(true);
      }
    },
    [ask, name, question],
  );

  useEffect(() => {
    let isOver = false;
    const look = () => void load(() => isOver);
    setAnswer(undefined);
    look();
    const stop = watch(look);
    return () => {
      isOver = true;
      stop();
    };
  }, [load, watch]);

  return { answer, hasFailed };
}
