import { dropLeadingArticle } from '../film/articles.ts';
import { foldLetters } from '../film/fold-letters.ts';
import { countStars } from '../review/count-stars.ts';
import { shareOfBest } from '../review/stars.ts';
import { numberOfName } from './names.ts';
import { unpackRow } from './pack-row.ts';
import type { LibraryRow } from './row.ts';
import { fitTable, grow, origins, stances, type Table } from './table.ts';
import { wordsOf } from './words-of.ts';

const none: readonly never[] = [];

/** Puts a packed row in its place, or takes away what was there. */
export function putRow(table: Table, number: number, packed: string | null): void {
  fitTable(table, number + 1);
  table.revision += 1;
  if (packed === null) {
    table.shelf[number] = 0;
    table.packed[number] = undefined;
    return;
  }
  const row = unpackRow(packed);
  const name = (text: string | null) => (text ? numberOfName(table.names, text) : 0);
  const names = (texts: readonly string[]) => (texts.length === 0 ? none : texts.map(name));
  table.packed[number] = packed;
  table.shelf[number] = row.deletedAt === null ? 1 : 2;
  table.changed[number] = Date.parse(row.deletedAt ?? row.updatedAt);
  table.added[number] = Date.parse(row.createdAt);
  table.year[number] = row.year ?? 0;
  table.stance[number] = stances.indexOf(row.stance);
  table.stars[number] = row.rating ? countStars(row.rating) : -1;
  table.rating[number] = row.rating ? shareOfBest(row.rating) : -1;
  table.origin[number] = origins.indexOf(row.origin);
  table.isSeen[number] = Number(row.isSeen);
  table.watched[number] = Number(row.watchedOn[0]?.replaceAll('-', '') ?? 0);
  table.days[number] = row.watchedOn.length === 0 ? none : row.watchedOn;
  table.author[number] = name(row.author);
  table.publisher[number] = name(row.publisher);
  table.site[number] = name(row.site);
  table.directors[number] = names(row.directors);
  table.cast[number] = names(row.cast);
  table.genres[number] = names(row.genres);
  table.tags[number] = names(row.tags);
  table.title[number] = dropLeadingArticle(foldLetters(row.title));
  putWords(table, number, row);
}

/**
 * A row is searched by the words of its titles, people, tags and genres. Its old words are left behind when it changes:
 * a page's life sees few changes.
 */
function putWords(table: Table, number: number, { title, originalTitle, otherTitles }: LibraryRow): void {
  const { author, publisher, directors, cast, tags, genres } = table;
  table.wordsFrom[number] = table.wordsUsed;
  for (const text of [title, originalTitle, ...otherTitles]) {
    if (text) for (const word of wordsOf(text)) pushWord(table, numberOfName(table.vocabulary, word));
  }
  table.wordsTitled[number] = table.wordsUsed;
  pushName(table, author[number]);
  pushName(table, publisher[number]);
  for (const column of [directors, cast, tags, genres]) {
    for (const name of column[number] ?? []) pushName(table, name);
  }
  table.wordsTo[number] = table.wordsUsed;
}

/** A name stands in many rows: it is taken apart once. */
function pushName(table: Table, name = 0): void {
  const { names, nameWords, vocabulary } = table;
  nameWords[name] ??= wordsOf(names.list[name] ?? '').map((word) => numberOfName(vocabulary, word));
  for (const word of nameWords[name]) pushWord(table, word);
}

function pushWord(table: Table, word: number): void {
  if (table.wordsUsed === table.words.length) table.words = grow(table.words, new Uint32Array(table.wordsUsed * 2));
  table.words[table.wordsUsed] = word;
  table.wordsUsed += 1;
}
