import { fold } from '../text/fold.ts';
import type { Piece } from '../text/piece.ts';
import { filmTalk, mildCalls, promises, salesCalls, soldOnly, soldToo, wordPattern } from './advertisement-words.ts';

const weighed = [
  { pattern: wordPattern(soldOnly), weight: 2 },
  { pattern: wordPattern(soldToo), weight: 1 },
  { pattern: wordPattern(salesCalls), weight: 2 },
  { pattern: wordPattern(mildCalls), weight: 1 },
];
const promise = wordPattern(promises);
const talk = wordPattern(filmTalk);

/** A brand written as one word whose part names the trade: `StayCasino`, `BetWorld`, `FastVPN`, `spinpalace.com`. */
const brand =
  /(?<![\p{L}\p{N}])(?:\p{L}+(?:Casino|Bet|VPN|Slots?|Poker|Spins?|Bingo|Lotto|Coin)|(?:Bet|Casino|Spin|Slot|Poker|Crypto|Coin)\p{Lu}\p{L}+|\p{L}+(?:bet|casino|slots|vpn)\d{0,4}\.\p{Ll}{2,6}|[Bb]et\d{2,4})(?![\p{L}\p{N}])/u;
const anaphor =
  /^(?:this|that|these|there|here|it|its|they|with (?:it|this|them)|whether|simply|just|so|from|das|dies|diese[rs]?|dort|hier|dabei|damit|es|ob|c'est|cela|ici|la-bas|elle|il|ces|es|esto|este|esta|aqui|alli|alla|con (?:ello|esto)|questo|questa|qui|li|isto|isso|este|aqui|to|tam|tutaj|dit|dat|daar|hier|je to|to je|tam|zde|bu|burada|orada|これ|ここ|そこ)(?![\p{L}\p{N}])/u;

const longestSentence = 700;

const enough = 3;

/** Whether a sentence sells something: a trade with a call to buy, a brand that names its trade with either. */
function isAdvertisement(sentence: string, folded: string): boolean {
  const words = weighed.reduce((sum, { pattern, weight }) => sum + (pattern.test(folded) ? weight : 0), 0);
  return words + (brand.test(sentence) ? 2 : 0) >= enough;
}

/** Whether a sentence that follows an advertisement still belongs to it: it points back and goes on about winning or offers. */
function goesOn(folded: string): boolean {
  return anaphor.test(folded) && promise.test(folded) && !talk.test(folded);
}

/**
 * Which sentences of a paragraph advertise. One sells by itself; those right after it go with it as long as they point
 * back to it, sell on, and do not talk of the film.
 */
export function findAdvertisements(sentences: readonly Piece[]): boolean[] {
  let isOpen = false;
  return sentences.map(({ text }) => {
    if (text.length > longestSentence) {
      isOpen = false;
      return false;
    }
    const folded = fold(text);
    isOpen = isAdvertisement(text, folded) || (isOpen && goesOn(folded));
    return isOpen;
  });
}
