/**
 * The articles that titles begin with, or that lists move to the end ("Fifth Element, The"), folded. Italian `i` is
 * missing because of the English pronoun.
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
    'al', // Arabic in Latin letters
  ].flatMap((line) => line.split(' ')),
);

const moved = /,\s*(\p{L}+|(?:l|un|gl)['’])\s*$/u;
const elided = /^\s*(?:l|un|gl)['’]\s*(?=\p{L})/u;

/** A folded title, or a part of one between colons or brackets, without an article moved to its end. */
export function dropMovedArticle(folded: string): string {
  const article = moved.exec(folded)?.[1];
  if (!article || !(/['’]$/.test(article) || articles.has(article))) return folded;
  const rest = folded.replace(moved, '');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : folded;
}

/** A folded title without the article it begins with. "A-Team" begins with none: the hyphen makes the A a part of a word. */
export function dropLeadingArticle(folded: string): string {
  const found = elided.exec(folded)?.[0] ?? /^\s*(\p{L}+)\s+/u.exec(folded)?.[0];
  if (!found || !(/['’]\s*$/.test(found) || articles.has(found.trim()))) return folded;
  const rest = folded.slice(found.length);
  return /[\p{L}\p{N}]/u.test(rest) ? rest : folded;
}
