import type { Answer, Ask, Envelope, MessageName } from '../../../lib/browser/messages.ts';

/** Asks the background as a page of the extension does; throws where the answer is an error. */
export type AskBackground = <N extends MessageName>(name: N, question: Ask<N>) => Promise<Answer<N>>;

/** What the answer to a message holds; whatever came back instead is an error. */
export function unwrapAnswer<N extends MessageName>(name: N, answer: unknown): Answer<N> {
  const envelope = answer as Envelope<Answer<N>> | undefined;
  if (envelope?.ok) return envelope.value;
  throw new Error(`${name}: ${envelope ? envelope.message : 'nobody answered'}`);
}
