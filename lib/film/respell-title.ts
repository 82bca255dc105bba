/** What addresses and plain keyboards make of letters with marks: Moviepilot's "buechse", Rotten Tomatoes' "saa som i". */
const pairs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Digits that stand for a letter within a word. */
const letters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 'v' };
const withinWord = /(?<=\p{L})[013457](?=\p{L})/gu;

/** Other spellings that a title has where signs are few, or where it plays with them: "Die Buechse", "Seven" for "Se7en". */
export function respellTitle(title: string): string[] {
  const composed = title.normalize('NFC').toLowerCase();
  const spelled = composed.replace(/[äöüøå]/g, (letter) => pairs[letter] ?? letter);
  const read = composed.replace(withinWord, (digit) => letters[digit] ?? digit);
  return [spelled, read].filter((other) => other !== composed);
}
