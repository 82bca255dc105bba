const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** Two to twelve as other languages spell them, but for words that mean something else in English ("once", "elf", "six"). */
const elsewhere = [
  'zwei drei vier funf sechs sieben acht neun zehn _ zwolf',
  'deux trois quatre cinq _ sept huit neuf _ onze douze',
  'dos tres cuatro cinco seis siete ocho nueve diez _ doce',
  '_ tre quattro cinque _ sette otto nove dieci undici dodici',
  'dois _ quatro _ _ sete oito _ dez _ doze',
  'twee drie _ vijf zes zeven _ negen tien _ twaalf',
];

const worthOf = new Map<string, number>([
  ...elsewhere.flatMap((words) => words.split(' ').map((word, at): [string, number] => [word, at + 2])),
  ...units.split(' ').map((word, at): [string, number] => [word, at]),
  ...tens.split(' ').map((word, at): [string, number] => [word, 20 + 10 * at]),
]);

const suffixOf = (n: number) => (n === 1 ? 'st' : n === 2 ? 'nd' : n === 3 ? 'rd' : 'th');
const ordinalOf = new Map(ordinals.split(' ').map((word, at) => [word, `${at + 1}${suffixOf(at + 1)}`]));

/** Sequels are counted in Roman numerals up to about here; `mix`, `dim` or `xxx` are words. */
const romans = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix'
    .split(' ')
    .map((word, at) => [word, String(at + 1)]),
);

/** The value of a Roman numeral as sequels bear it (1 to 19), in digits; null for any other word. */
export function readRoman(word: string): string | null {
  return romans.get(word) ?? null;
}

/**
 * Words with the English numbers among them in digits: `one hundred one dalmatians` and `101 dalmatians` are the same,
 * `twelfth night` and `12th night` too.
 */
export function spellNumbersInDigits(words: readonly string[]): string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length; ) {
    const number = readNumber(words, at);
    if (number) {
      result.push(String(number.value));
      at = number.end;
    } else {
      const word = words[at++] as string;
      result.push(ordinalOf.get(word) ?? word);
    }
  }
  return result;
}

function readNumber(words: readonly string[], start: number): { value: number; end: number } | null {
  let at = start;
  let whole = 0;
  let part = 0;
  const take = () => {
    const value = worthOf.get(words[at] ?? '');
    if (value === undefined) return null;
    at++;
    const unit = worthOf.get(words[at] ?? '');
    if (value < 20 || unit === undefined || unit === 0 || unit > 9) return value;
    at++;
    return value + unit;
  };
  part = take() ?? 0;
  while (words[at] === 'hundred' || words[at] === 'thousand') {
    const times = words[at++] === 'hundred' ? 100 : 1000;
    part = (part || 1) * times;
    if (times === 1000) {
      whole += part;
      part = 0;
    }
    part += take() ?? 0;
  }
  return at === start ? null : { value: whole + part, end: at };
}
