import { UserError } from '../film/user-error.ts';
import { browser } from './api.ts';
import { type Asker, askerOf, type Sender } from './asker.ts';
import type { Answer, Envelope, MessageName, Messages } from './messages.ts';

/** Whence a question came, as far as its answer depends on it. */
export interface Whence {
  asker: Asker;
  /** The tab and frame of a page or a card; null for a popup. */
  tabId: number | null;
  frameId: number | null;
}

/** For each of some messages who may ask it, what it must look like, and the answer. */
export type AnswersTo<M extends { [N in keyof M]: readonly [ask: unknown, answer: unknown] }> = {
  [N in keyof M]: {
    from: readonly Asker[];
    /** Throws at a question of another shape. */
    parse(question: unknown): M[N][0];
    answer(question: M[N][0], whence: Whence): Promise<M[N][1]>;
  };
};

/** The whole table. */
export type Answers = AnswersTo<Messages>;

/** Answers our own pages and content scripts, each message only from where it may come; to all others it is silent. */
export function answerMessages(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const name = nameOf(message, answers);
    const asker = askerOf(sender, browser.runtime.id);
    if (!name || !asker || !answers[name].from.includes(asker)) return undefined;
    const whence = { asker, tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? null };
    return answerOne(answers, name, (message as { question?: unknown }).question, whence);
  });
}

async function answerOne<N extends MessageName>(
  answers: Answers,
  name: N,
  question: unknown,
  whence: Whence,
): Promise<Envelope<Answer<N>>> {
  try {
    const { parse, answer } = answers[name];
    return { ok: true, value: await answer(parse(question), whence) };
  } catch (error) {
    // the edge of the background: what is thrown here would reach nobody
    console.error(`Lobby Card: ${name} failed`, error);
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, message, forUser: error instanceof UserError };
  }
}

function nameOf(message: unknown, answers: Answers): MessageName | null {
  const name = typeof message === 'object' && message !== null && 'name' in message ? message.name : null;
  return typeof name === 'string' && Object.hasOwn(answers, name) ? (name as MessageName) : null;
}
