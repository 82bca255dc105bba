import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleKey } from '../../../lib/film/title-key.ts';
import { titleWords } from '../../../lib/film/title-words.ts';

/** Titles that lists and sites write differently; every line is one film. */
const sameTitles: [why: string, ...titles: string[]][] = [
  ['an article moved to the end, as MovieLens does', 'The Third Man', 'Third Man, The'],
  [
    'an article moved to the end, in a dozen languages',
    'Der Brunnen',
    'Brunnen, Der',
    'Brunnen, The',
    'Brunnen, Les',
    'Brunnen, Los',
    'Brunnen, Gli',
    'Brunnen, Os',
    'Brunnen, Het',
    'Brunnen, Ett',
    'Brunnen, Az',
    'Brunnen, Els',
    'Brunnen, Η',
    'Al-Brunnen',
  ],
  ['the Italian article that is an English pronoun', 'I vitelloni', 'Vitelloni, I'],
  ['an article within quotation marks', '„Das Leben“', 'Leben', '"The Leben"'],
  ['an elided article moved to the end', "L'Avventura", "Avventura, L'", 'L’avventura'],
  [
    'an article moved before a subtitle',
    'The Lord of the Rings: The Two Towers',
    'Lord of the Rings, The: The Two Towers',
  ],
  [
    'articles of many languages',
    'Ritorno',
    'Il ritorno',
    'El ritorno',
    'Das Ritorno',
    'Het Ritorno',
    'Un ritorno',
    'Az ritorno',
  ],
  ['diacritics', 'Amélie', 'Amelie', 'AMÉLIE', 'Ame\u0301lie'],
  ['letters that are no letter with a mark', 'Straße', 'Strasse'],
  ['a stroke through the o', 'Smørkrigen', 'Smorkrigen'],
  ['a ligature', 'Cæsar', 'Caesar'],
  ['Roman numerals', 'Rocky II', 'Rocky 2', 'Rocky Two'],
  [
    'words before a part’s number',
    'The Godfather Part II',
    'The Godfather: Part Two',
    'The Godfather 2',
    'Godfather II, The',
  ],
  ['volumes', 'Kill Bill: Vol. 1', 'Kill Bill Volume One', 'Kill Bill 1'],
  ['a single Roman letter at the end', 'Henry V', 'Henry 5'],
  ['fractions', '8½', '8 1/2', 'Eight 1/2'],
  ['numbers in words', 'One Hundred and One Dalmatians', '101 Dalmatians'],
  ['numbers in words of other languages', 'Huit femmes', '8 femmes'],
  ['German numbers in words', 'Die zwölf Geschworenen', 'Die 12 Geschworenen'],
  ['a half in words', '9½ Weeks', 'Nine and a Half Weeks'],
  ['ordinals in words', 'Twelfth Night', '12th Night'],
  ['thousands', 'Ten Thousand BC', '10,000 BC'],
  [
    'joining words of many languages',
    'Beauty & the Beast',
    'Beauty and the Beast',
    'Beauty und the Beast',
    'Beauty + the Beast',
  ],
  ['hyphens and spaces', 'Spider-Man', 'Spiderman', 'Spider Man'],
  ['apostrophes', 'Ocean’s Eleven', "Ocean's 11", 'Oceans Eleven'],
  ['a year in brackets', 'Solaris', 'Solaris (1972)', 'Solaris [1972]'],
  ['a note in brackets', 'Solaris', 'Solaris (film)', 'Solaris (1972 film)', 'Solaris (1972 Soviet film)'],
  [
    'a note in another language',
    'Solaris',
    'Solaris (película de 1972)',
    'Solaris (filme)',
    'Solaris (фильм, 1972)',
    'Solaris (映画)',
    'Solaris (1972年の映画)',
    'Solaris (1972년 영화)',
  ],
  ['the edition in brackets', 'Solaris', 'Solaris (Director’s Cut)', 'Solaris (4K Restored Version)', 'Solaris [OV]'],
  ['short forms', 'Dr. No', 'Doctor No'],
  ['short forms of ranks', 'Sgt. Vole', 'Sergeant Vole'],
  ['a street at the end', 'Larch Drive', 'Larch Dr.'],
  ['versus', 'Kramer vs. Kramer', 'Kramer versus Kramer'],
  ['signs for words', 'I ♥ Huckabees', 'I Heart Huckabees'],
  ['full-width letters', 'ＡＫＩＲＡ', 'Akira'],
  ['zero-width and direction marks', 'Akira', 'A\u200bkira', '\u202bAkira\u202c', '\ufeffAkira', 'Aki\u00adra'],
  ['Cyrillic with and without the two dots', 'Чёрный', 'Черный'],
  ['a Greek article', 'Ο Θίασος', 'Θίασος'],
  ['Arabic with and without vowel signs', 'كَفْرُ', 'كفر'],
];

test.each(sameTitles)('titles that differ by %s have one key', (_why, first, ...others) => {
  for (const other of others) expect(titleKey(other)).toBe(titleKey(first as string));
});

test.each([
  ['A-Team', 'Team'],
  ['Blade Runner', 'Blade Runner 2049'],
  ['Rocky II', 'Rocky III'],
  ['ガ', 'カ'],
  ['दिल', 'दल'],
  ['Сталкер', 'Stalker'],
  ['…', '?'],
  ['Nine', '9'],
  ['M', 'Mr.'],
  ['π', 'Pi'],
  ['8½', '8'],
  ['300', '300: The Return'],
  ['X', '10'],
  ['?', '!!!'],
  ['Due Date', '2 Date'],
  ['The Sea II', 'The Sea'],
])('%s and %s stay apart', (a, b) => {
  expect(titleKey(a)).not.toBe(titleKey(b));
});

test.each([
  ['千と千尋の神隠し', '千と千尋の神隠し'],
  ['Сталкер', 'сталкер'],
  ['기생충', '기생충'],
])('%s keeps the letters of its script', (title, key) => {
  expect(titleKey(title)).toBe(key);
});

test.each(['…', '?', '!!!', '$', '---', '(…)', '👻', '« »'])(
  '%s, which holds no letter, keeps a key of its signs',
  (title) => {
    expect(titleKey(title)).not.toBe('');
  },
);

test.each([
  ['The', 'the'],
  ['A', 'a'],
  ['(2012)', '2012'],
  ['(film)', 'film'],
  ['&', '&'],
  ['Part II', '2'],
  ['M', 'm'],
  ['π', 'π'],
  ['1917', '1917'],
  ['8½', '812'],
  ['If....', 'if'],
  ['(500) Days of Summer', '500daysofsummer'],
  ['[REC]', 'rec'],
  ['The Master Constructor', 'masterconstructor'],
])('%s is not normalised away', (title, key) => {
  expect(titleKey(title)).toBe(key);
});

test.each(['', ' ', '\u200b', '\u202e\n'])('a title in which nothing can be seen has no key', (title) => {
  expect(titleKey(title)).toBe('');
});

/** Words and signs that the rules look for, in any order. */
const pieces = fc.constantFrom(
  ...[
    'The',
    'a',
    "L'",
    ', The',
    'and',
    '&',
    'II',
    'v',
    'X',
    'Part',
    'Vol.',
    'two',
    'twenty',
    'hundred',
    'first',
    '(2011)',
  ],
  ...[
    '(film)',
    '…',
    '!',
    ':',
    ' - ',
    'é',
    'ß',
    'ø',
    'ガ',
    'й',
    '½',
    '²',
    '♥',
    '\u200b',
    'T.E.N.',
    'Se7en',
    'doctor',
    'drive',
    'constructor',
    'huit',
    ', I',
    'and a half',
    'Al-',
    '(Final Cut)',
    '(映画)',
    'und',
    '+',
  ],
);

test('normalising a key again changes nothing', () => {
  const fromPieces = fc
    .array(fc.oneof(pieces, fc.constantFrom(' ', '.', '')), { maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.oneof(fromPieces, fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
      (title) => {
        const key = titleKey(title);
        expect(titleKey(key)).toBe(key);
      },
    ),
    { numRuns: 3000 },
  );
});

test('only a title without anything to see has an empty key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
      expect(titleKey(`x${title}`)).not.toBe('');
    }),
  );
});

const plainWord = fc.oneof(
  fc.constantFrom('the', 'a', 'al', 'part', 'drive', 'v', 'x', 'ii', 'one', 'twelfth', 'and', 'film', 'doctor', '2'),
  fc.stringMatching(/^[a-z0-9]{1,12}$/),
);

test('one plain word is its own key by the rules of titles too', () => {
  fc.assert(fc.property(plainWord, (word) => titleWords(word).join('') === word));
});
