import { fold } from '../text/fold.ts';

/** Small words that give a language away, folded. */
const smallWords: Record<string, string> = {
  en: 'the and of is that it with this but his as are for was',
  de: 'der die und das ist nicht ein eine mit auch sich den dem auf wie aber',
  fr: 'le la les des est une un et qui que dans pas pour sur du plus ce',
  es: 'el la los las que una un es por con para del como mas pero su y',
  it: 'il che di una un per non con del della sono piu gli anche nel e',
  pt: 'o que uma um do da nao com os para mais mas dos em se ao e',
  pl: 'i w nie na sie to jest z ze do jak ale przez tym',
  nl: 'de het een van en is dat niet met die op voor zijn maar ook',
  cs: 'a se je na v to ze ale jako do i s pro tak',
  tr: 'bir ve bu da de icin ile cok ama olarak gibi filmin',
};

const sets = Object.entries(smallWords).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));
const looked = 4000;
const enough = 5;

/** The language that a text is written in, as its two-letter code; null where it can't be told. */
export function guessLanguage(text: string): string | null {
  const head = text.slice(0, looked);
  if ([...head.matchAll(/[\u3040-\u30ff]/g)].length > 10) return 'ja';
  const words = fold(head).split(/[^\p{L}']+/u);
  const counts = sets.map(({ language, words: own }) => ({
    language,
    count: words.filter((word) => own.has(word)).length,
  }));
  const [best, second] = counts.toSorted((a, b) => b.count - a.count);
  return best && second && best.count >= enough && best.count > second.count ? best.language : null;
}
