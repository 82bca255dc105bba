/**
 * The articles that titles begin with, or that lists move to the end ("Fifth Element, The"), folded. Italian `i` is
 * missing because of the English pronoun: where it was moved it goes back to the front ("Vitelloni, I").
 */
const articles = new Set(
  [
    'the a an', // English
    'le la les un une des', // French
    'el los las lo una unos unas', // Spanish
    'il gli uno', // Italian
    'o os as um uma', // Portuguese
    'der die das dem den ein eine einen', // German
    'de het een', // Dutch
    'en ett et det', // Swedish, Danish, Norwegian
    'az egy', // Hungarian
    'els', // Catalan
    'ο η το οι τα ενας μια ενα', // Greek
    'al', // Arabic in Latin letters, see `joined` too
  ].flatMap((line) => line.split(' ')),
);

const moved = /,\s*(\p{L}+|(?:l|un|gl)['’])\s*$/u;
/** Quotation marks and the like may stand before an article. */
const opening = /^[^\p{L}\p{N}]*/u;
const elided = /^(?:l|un|gl)['’]\s*(?=\p{L})/u;
/** "Al-Massir"; the A of "A-Team" is a part of a word. */
const joined = /^[ae]l-(?=\p{L})/u;

/** A folded title, or a part of one between colons or brackets, without an article moved to its end. */
export function dropMovedArticle(folded: string): string {
  const article = moved.exec(folded)?.[1];
  if (article === 'i') return `i ${folded.replace(moved, '')}`;
  if (!article || !(/['’]$/.test(article) || articles.has(article))) return folded;
  const rest = folded.replace(moved, '');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : folded;
}

/** A folded title without the article it begins with. */
export function dropLeadingArticle(folded: string): string {
  const title = folded.replace(opening, '');
  const found = elided.exec(title)?.[0] ?? joined.exec(title)?.[0] ?? /^\p{L}+\s+/u.exec(title)?.[0];
  if (!found || !(/['’-]\s*$/.test(found) || articles.has(found.trim()))) return folded;
  const rest = title.slice(found.length);
  return /[\p{L}\p{N}]/u.test(rest) ? rest : folded;
}
