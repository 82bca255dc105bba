import type { Film } from '../../film/schema.ts';
import type { NotedReview } from '../../review/merge-noted.ts';
import type { Review } from '../../review/schema.ts';
import { takeOf } from '../../review/take-of.ts';
import { nameNotes } from './name-notes.ts';
import type { FilmNote } from './note.ts';
import { writeNote } from './write-note.ts';

/** A file of the vault. */
export interface NoteFile {
  name: string;
  text: string;
  /** When something in it was changed last, as the reviews tell. */
  changedAt: string;
}

/**
 * A note for each film, the films in the order in which they came into the library. `sameFilm` tells which reviews are
 * about one film: it gives each film's number the number of the first like it.
 */
export function* makeNotes(
  reviews: readonly Review[],
  sameFilm: (films: readonly Film[]) => readonly number[],
): Generator<NoteFile> {
  const inOrder = [...reviews].sort((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id));
  const groups = new Map<number, Review[]>();
  for (const [i, first] of sameFilm(inOrder.map(({ film }) => film)).entries()) {
    const review = inOrder[i];
    if (review) groups.set(first, [...(groups.get(first) ?? []), review]);
  }
  const notes = [...groups.values()].map((group) => ({ group, note: noteOf(group) }));
  const names = nameNotes(notes.map(({ note }) => note.film));
  for (const [i, { group, note }] of notes.entries()) {
    const changedAt =
      group
        .map(({ updatedAt }) => updatedAt)
        .sort()
        .at(-1) ?? '';
    yield { name: names[i] ?? '', text: writeNote(note), changedAt };
  }
}

/** The film as its first review tells it. */
function noteOf(group: readonly Review[]): FilmNote {
  const [first] = group;
  if (!first) throw new Error('a note of no review');
  return { film: first.film, takes: group.map(notedOf) };
}

function notedOf(review: Review): NotedReview {
  const { id, revision, origin } = review;
  return { id, revision, origin, take: takeOf(review) };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
