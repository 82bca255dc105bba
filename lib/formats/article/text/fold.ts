/** Letters that look accented but are letters of their own. */
const unaccented: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' };

/** Nothing to take off; most lines of most texts are so. */
const isAscii = /^[\t\n\r\x20-\x7e]*$/;

/** A text in the form in which labels and names are compared: small letters, no accents, one kind of quote and space. */
export function fold(text: string): string {
  const plain = isAscii.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[ıłøđß]/g, (letter) => unaccented[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
