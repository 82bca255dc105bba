import { foldLetters } from './fold-letters.ts';

/** Cyrillic and Greek letters, each with its usual spelling in Latin ones. */
const spellings = [
  'аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsh ъ ыi ь эe юiu яia іi їi єe ґg јi љl њn ћc ђd џd',
  'αa βv γg δd εe ζz ηi θt ιi κk λl μm νn ξks οo πp ρr σs τt υi φf χh ψps ωo',
];
const latinOf = new Map(spellings.flatMap((line) => line.split(' ')).map((pair) => [pair.slice(0, 1), pair.slice(1)]));

/** Greek letters that are one sound together. */
const greekPairs: readonly [RegExp, string][] = [
  [/ου/g, 'u'],
  [/γ(?=[γκξχ])/g, 'n'],
  [/μπ/g, 'b'],
  [/(?<=[αε])υ/g, 'v'],
];

/** Names for short that have another beginning than the whole name; those cut short ("Rob") are met letter by letter. */
const wholeNames = new Map(
  [
    'robert bob bobby',
    'william bill billy',
    'james jim jimmy',
    'michael mike',
    'anthony tony',
    'thomas tom',
    'richard dick rick',
    'john jack johnny',
    'joseph joe',
    'charles chuck charlie',
    'henry harry',
    'lawrence larry',
    'edward ted ned',
    'nicholas nick',
    'christopher chris',
    'alexander alex',
    'daniel dan',
    'samuel sam',
    'steven steve',
    'timothy tim',
    'zachary zack',
    'theodoros theo',
  ].flatMap((line) => {
    const [whole = '', ...short] = line.split(' ');
    return short.map((name): [string, string] => [name, whole]);
  }),
);

const suffixes = new Set('jr sr ii iii iv phd md'.split(' '));

/**
 * The words of a person's name in one rough spelling, so that ways to write it in Latin letters meet: Sergei, Sergey,
 * Sergej and Сергей; Müller and Mueller. "(III)" of IMDb, "Jr." and apostrophes are dropped. For comparing only.
 */
export function spellName(name: string): string[] {
  const folded = foldLetters(name)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/['’‘`]/g, '');
  const words = (folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(spellWord).filter(Boolean);
  const kept = words.filter((word, at) => at === 0 || !suffixes.has(word));
  return kept.slice(0, 6);
}

function spellWord(word: string): string {
  let latin = wholeNames.get(word) ?? word;
  if (/[α-ω]/.test(word)) for (const [pair, sound] of greekPairs) latin = latin.replace(pair, sound);
  if (/[^a-z]/.test(latin)) latin = [...latin].map((letter) => latinOf.get(letter) ?? letter).join('');
  return latin
    .replace(/[yj]/g, 'i')
    .replace(/tch/g, 'ch')
    .replace(/ts|tz|z(?!h)/g, 's')
    .replace(/sch/g, 'sh')
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/th/g, 't')
    .replace(/ck|c(?![eih])|q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/ou|ue(?=.)/g, 'u')
    .replace(/(?<=.)[ao]e(?=.)/g, (pair) => pair[0] as string)
    .replace(/(.)\1+/gu, '$1');
}
