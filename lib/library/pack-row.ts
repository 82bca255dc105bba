import type { LibraryRow } from './row.ts';

/** Raise it when rows are made or packed in another way: what is stored is then packed anew. */
export const rowsVersion = 1;

type Packed = [
  ...film: [LibraryRow['id'], LibraryRow['title'], LibraryRow['year'], LibraryRow['kind'], LibraryRow['originalTitle']],
  ...more: [LibraryRow['otherTitles'], LibraryRow['directors'], LibraryRow['cast'], LibraryRow['genres']],
  ...whose: [
    LibraryRow['keys'],
    LibraryRow['author'],
    LibraryRow['publisher'],
    LibraryRow['site'],
    LibraryRow['origin'],
  ],
  ...said: [LibraryRow['stance'], LibraryRow['rating'], LibraryRow['verdict'], LibraryRow['tags']],
  ...when: [LibraryRow['isSeen'], LibraryRow['watchedOn'], LibraryRow['createdAt'], LibraryRow['updatedAt']],
  deletedAt: LibraryRow['deletedAt'],
];

/** A row as one text: read far faster by the hundred than a record each, and kept in a third of the memory. */
export function packRow(row: LibraryRow): string {
  const packed: Packed = [
    ...([row.id, row.title, row.year, row.kind, row.originalTitle] as const),
    ...([row.otherTitles, row.directors, row.cast, row.genres] as const),
    ...([row.keys, row.author, row.publisher, row.site, row.origin] as const),
    ...([row.stance, row.rating, row.verdict, row.tags] as const),
    ...([row.isSeen, row.watchedOn, row.createdAt, row.updatedAt] as const),
    row.deletedAt,
  ];
  return JSON.stringify(packed);
}

export function unpackRow(text: string): LibraryRow {
  const packed: Packed = JSON.parse(text);
  const [id, title, year, kind, originalTitle, otherTitles, directors, cast, genres, keys, author, publisher] = packed;
  const [, , , , , , , , , , , , site, origin, stance, rating, verdict, tags, isSeen, watchedOn] = packed;
  const [createdAt, updatedAt, deletedAt] = [packed[20], packed[21], packed[22]];
  const film = { title, year, kind, originalTitle, otherTitles, directors, cast, genres, keys };
  const said = { author, publisher, site, origin, stance, rating, verdict, tags };
  return { id, ...film, ...said, isSeen, watchedOn, createdAt, updatedAt, deletedAt };
}
