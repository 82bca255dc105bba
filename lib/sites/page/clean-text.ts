const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['rsquo', '’'],
]);
/** Marks of writing direction and width: they are not seen, and keep equal titles apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/**
 * A text as people read it: white space folded, entities decoded that a site escaped once too often (`&apos;` in
 * JSON-LD), cut to `max` characters.
 */
export function cleanText(text: string, max: number): string {
  const start = text.slice(0, max * 4);
  const decoded = start.includes('&') ? start.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, decodeEntity) : start;
  const folded = decoded.replace(unseen, '').replace(/\s+/g, ' ').trim();
  return folded.length <= max
    ? folded
    : folded
        .slice(0, max)
        .replace(/[\ud800-\udbff]$/, '')
        .trim();
}

function decodeEntity(whole: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }
  return named.get(name.toLowerCase()) ?? whole;
}
