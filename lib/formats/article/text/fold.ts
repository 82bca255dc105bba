/** Letters that look accented but are letters of their own. */
const unaccented: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' };

/** A text in the form in which labels and names are compared: small letters, no accents, one kind of quote and space. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđß]/g, (letter) => unaccented[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
