import { respellTitle } from './respell-title.ts';
import type { Film } from './schema.ts';
import { readSlugTitle } from './slug-title.ts';
import { titleKey } from './title-key.ts';
import { titleWords } from './title-words.ts';

/** Where a film's title was read. */
export type TitleSource = 'title' | 'original title' | 'other title' | 'address';

export interface TitleForm {
  /** As the source has it. */
  text: string;
  key: string;
  words: string[];
  source: TitleSource;
}

/** More titles than these say nothing new about a film. */
const maxForms = 24;

/** A look-up asks for those of the page's film twice: for the keys to look up, and for the matching. */
const known = new WeakMap<Film, TitleForm[]>();

/** All whole titles of a film, best first, each key once. */
export function titleFormsOf(film: Film): readonly TitleForm[] {
  const forms = known.get(film) ?? readForms(film);
  known.set(film, forms);
  return forms;
}

function readForms(film: Film): TitleForm[] {
  const forms = new Map<string, TitleForm>();
  const texts = new Set<string>();
  const add = (title: string, source: TitleSource) => {
    if (forms.size >= maxForms || texts.has(title)) return;
    texts.add(title);
    const words = titleWords(title);
    const key = titleKey(title, words);
    if (key && !forms.has(key)) forms.set(key, { text: title, key, words, source });
  };
  const addAll = (title: string, source: TitleSource) => {
    add(title, source);
    for (const alias of splitAliases(title)) add(alias, source);
  };
  addAll(film.title, 'title');
  if (film.originalTitle) addAll(film.originalTitle, 'original title');
  for (const key of film.keys) {
    const slug = readSlugTitle(key);
    if (!slug) continue;
    add(slug, 'address');
    // "wicked 2024", but also "blade runner 2049".
    add(slug.replace(/(?<=\S) (?:19|20)\d\d$/, ''), 'address');
  }
  for (const title of respellTitle(film.title)) add(title, 'title');
  for (const title of respellTitle(film.originalTitle ?? '')) add(title, 'original title');
  for (const title of film.otherTitles.slice(0, maxForms)) addAll(title, 'other title');
  return [...forms.values()];
}

/** MovieLens and bloggers: "Seven (a.k.a. Se7en)", "Nikita aka La Femme Nikita". */
function splitAliases(title: string): string[] {
  const parts = title.split(/[([]?\b(?:a\.?k\.?a\.?|also known as)(?=[\s:])[\s:]*/i);
  return parts.length > 1 && parts[0]?.trim() ? parts.map((part) => part.replace(/[)\]]\s*$/, '')) : [];
}
