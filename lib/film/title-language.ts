import { foldLetters } from './fold-letters.ts';

/** Small words that give a title's language away, folded. A word of several languages stands in each. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the a an i of and in to for with from on at by is it as be do no so my your his her our who what when where how you me we are not never',
  es: 'el la los las un una de del y en con por para sin mi tu su al que es no se lo mas como cuando donde',
  fr: 'le la les un une des de du et en dans avec pour sans mon ma mes au aux qui que est ne pas sur',
  it: 'il lo la gli le un una di del della dei delle e in con per senza mio mia al alla che non da nel',
  pt: 'o a os as um uma de do da dos das e em no na com por para sem meu minha ao que nao',
  de: 'der die das den dem des ein eine einer und in im mit von vom zu zum fur ohne mein auf am ist nicht aus',
  nl: 'de het een en van in met voor zonder mijn op aan te is niet',
  sv: 'en ett den det de och i med for utan min pa av som ar',
  da: 'en et den det de og i med for uden min pa af som er til',
  pl: 'i w z na do od nie jest po dla bez ze o za',
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(smallWords)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** Scripts that Latin letters can't spell the same title in. */
const scripts = [
  'Cyrillic',
  'Greek',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Thai',
];
const patternOf = scripts.map((script): [string, RegExp] => [script, new RegExp(`\\p{Script=${script}}`, 'u')]);

/** Which languages a title may be in, by its script and its small words; empty where nothing tells. */
function guessLanguages(title: string): string[] {
  const folded = foldLetters(title);
  const script = patternOf.find(([, pattern]) => pattern.test(folded))?.[0];
  if (script) return [script];
  const votes = new Map<string, number>();
  for (const word of folded.match(/\p{L}+/gu) ?? []) {
    for (const language of languagesOf.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const most = Math.max(0, ...votes.values());
  return [...votes].filter(([, count]) => count === most).map(([language]) => language);
}

/** Whether two titles are in one language or in two, so that one may be a translation of the other; null where nothing tells. */
export function compareLanguages(a: string, b: string): 'same' | 'other' | null {
  const [ofA, ofB] = [guessLanguages(a), guessLanguages(b)];
  if (ofA.length === 0 || ofB.length === 0) return null;
  return ofA.some((language) => ofB.includes(language)) ? 'same' : 'other';
}
