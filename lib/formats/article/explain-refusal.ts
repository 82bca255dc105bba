import type { ArticleKind } from './kind/find-kind.ts';
import type { Facts } from './scan/facts.ts';

/** `a`, `a or b`, `a, b and c` with the given word before the last. */
function join(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** Says for people why a text was taken for no review of one film. */
export function explainRefusal(kind: ArticleKind, facts: Facts, hasTitle: boolean, hasVerdict: boolean): string {
  if (kind === 'roundup') return 'This looks like a text about several films. Paste the review of one film at a time.';
  const missing = [
    ...(hasTitle ? [] : ['no film title']),
    ...(facts.pros.length + facts.cons.length > 0 ? [] : ['no pros or cons']),
    ...(facts.ratings.length > 0 ? [] : ['no rating']),
    ...(hasVerdict ? [] : ['no verdict']),
  ];
  const found = missing.length > 0 ? `: ${join(missing, 'and')} ${missing.length > 1 ? 'were' : 'was'} found` : '';
  return `This does not look like a film review${found}.`;
}
