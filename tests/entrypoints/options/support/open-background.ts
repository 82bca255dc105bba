import { makeAnswers } from '../../../../entrypoints/background/answers.ts';
import { mindLibrary } from '../../../../entrypoints/background/mind-library.ts';
import type { Outside } from '../../../../entrypoints/options/outside.ts';
import type { Answer, Ask, MessageName } from '../../../../lib/browser/messages.ts';
import { openTestLibrary } from '../../../lib/store/support.ts';

const fromOptions = { asker: 'options', tabId: null, frameId: null } as const;

/** The real background over a library of its own, without the messages between: what crosses is cloned as they would. */
export function openBackground() {
  const library = openTestLibrary();
  const listeners = new Set<() => void>();
  const now = () => new Date('2026-05-01T12:00:00Z');
  const mind = mindLibrary(library, now, async () => {
    for (const listener of listeners) listener();
  });
  const answers = makeAnswers(library, mind, now);
  const asked: MessageName[] = [];
  /** Messages that fail, with the error. */
  const failing = new Map<MessageName, Error>();

  async function ask<N extends MessageName>(name: N, question: Ask<N>): Promise<Answer<N>> {
    asked.push(name);
    const error = failing.get(name);
    if (error) throw error;
    if (!answers[name].from.includes('options')) throw new Error(`the options page may not ask ${name}`);
    return structuredClone(await answers[name].answer(answers[name].parse(structuredClone(question)), fromOptions));
  }
  const outside: Outside = {
    ask,
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return { ...outside, library, asked, failing };
}
