import { fold } from '../text/fold.ts';

/** Numbers in words, zero to ten, in the languages known here; alternatives parted by a stroke. */
const words: readonly string[] = [
  'zero|null|zéro|cero|nul|nula|sıfır',
  'one|eins|ein|einen|un|une|uno|una|um|uma|jeden|jedna|één|een|bir',
  'two|zwei|deux|dos|due|dois|duas|dwie|dwa|twee|dvě|dva|iki',
  'three|drei|trois|tres|tre|três|trzy|drie|tři|üç',
  'four|vier|quatre|cuatro|quattro|quatro|cztery|čtyři|dört',
  'five|fünf|cinq|cinco|cinque|pięć|vijf|pět|beş',
  'six|sechs|seis|sei|sześć|zes|šest|altı',
  'seven|sieben|sept|siete|sette|sete|siedem|zeven|sedm|yedi',
  'eight|acht|huit|ocho|otto|oito|osiem|osm|sekiz',
  'nine|neun|neuf|nueve|nove|dziewięć|negen|devět|dokuz',
  'ten|zehn|dix|diez|dieci|dez|dziesięć|tien|deset|on',
];

const values = new Map(words.flatMap((row, value) => row.split('|').map((word) => [fold(word), value] as const)));

/** A pattern source that matches a number in digits or words, with a half in digits, signs or words. */
export const numberSource = `(?:\\d{1,3}(?:[.,]\\d{1,2})?(?:\\s*[½¼¾]|\\s1\\/2)?|[½]|(?:${words.join('|')})(?:[\\s-](?:and|und|et|y|e|en|i|a)[\\s-](?:a[\\s-])?(?:half|halb|demi|media|mezzo|meia|half|pół|půl))?|(?:zwei|drei|vier)einhalb)`;

const half = /(?:half|halb|demi|media|mezzo|meia|pół|půl)$/iu;

/** The number that `numberSource` matched: `3,5`, `3½`, `four`, `three and a half`. */
export function readNumber(text: string): number | null {
  const digits = /^(\d{1,3}(?:[.,]\d{1,2})?)?\s*([½¼¾])?$/.exec(text.trim().replace(/\s1\/2$/, '½'));
  if (digits && (digits[1] || digits[2])) {
    const fraction = digits[2] ? { '½': 0.5, '¼': 0.25, '¾': 0.75 }[digits[2]] : 0;
    return Number((digits[1] ?? '0').replace(',', '.')) + (fraction ?? 0);
  }
  const joined = /^(.+)einhalb$/.exec(text.trim().toLowerCase());
  const word = values.get(fold(joined?.[1] ?? text.trim().split(/[\s-]/)[0] ?? ''));
  return word === undefined ? null : word + (joined || half.test(text.trim()) ? 0.5 : 0);
}
