import type { ask as askBackground } from '../../lib/browser/messages.ts';
import type { TakeForm } from '../../lib/review/draft-schema.ts';

/** Keeps one draft as it is typed. */
export interface DraftKeeper {
  keep(form: TakeForm): void;
  drop(): void;
  /** Resolves when everything that was sent has been answered. */
  settled(): Promise<void>;
}

/**
 * Sends every state of a form off at once: a popup may be closed by the next click, and what waits then is lost.
 * Messages arrive in the order they were sent. `onFate` hears when the last state is on disk, and of any that failed.
 */
export function createDraftKeeper(
  ask: typeof askBackground,
  key: string,
  onFate: (fate: 'kept' | 'failed') => void,
): DraftKeeper {
  const sent = new Set<Promise<void>>();
  let count = 0;
  const send = (answer: Promise<null>) => {
    count += 1;
    const number = count;
    const told = answer.then(
      () => {
        if (number === count) onFate('kept');
      },
      () => onFate('failed'),
    );
    sent.add(told);
    void told.then(() => sent.delete(told));
  };
  return {
    keep: (form) => send(ask('saveDraft', { key, form })),
    drop: () => send(ask('dropDraft', { key })),
    async settled() {
      await Promise.all(sent);
    },
  };
}
