import { expect, test } from 'vitest';
import { makeFilm } from '../../../../lib/film/film.ts';
import { makeNotes } from '../../../../lib/formats/vault/make-notes.ts';
import { readNote } from '../../../../lib/formats/vault/read-note.ts';
import { joinFilms } from '../../../../lib/match/join-films.ts';
import { makeReview } from '../../../../lib/review/make-review.ts';
import { makeTake } from '../../../../lib/review/take.ts';
import { takeOf } from '../../../../lib/review/take-of.ts';

const film = makeFilm({ title: 'The Paper Boat', year: 2020, keys: ['imdb:tt0990022'] });
const reviewOf = (id: string, about = film, verdict = id) =>
  makeReview(makeTake(about, { verdict }), { id, origin: { kind: 'mine' }, now: new Date(`2026-01-0${id}T12:00:00Z`) });
const reviews = [
  reviewOf('2', makeFilm({ title: 'Otherwise' })),
  reviewOf('1'),
  reviewOf('3', { ...film, title: 'La barca' }),
];

test('one note for each film holds every take on it, and gives each back as it was', () => {
  const notes = [...makeNotes(reviews, joinFilms)];
  expect(notes.map(({ name, changedAt }) => [name, changedAt.slice(0, 10)])).toEqual([
    ['The Paper Boat (2020).md', '2026-01-03'],
    ['Otherwise.md', '2026-01-02'],
  ]);
  const [first, second] = reviews.slice(1).map(({ id, revision, origin, ...rest }) => ({
    id,
    revision,
    origin,
    take: takeOf({ id, revision, origin, ...rest }),
  }));
  expect(readNote(notes[0]?.text ?? '').takes).toEqual([first, second]);
});

test('a review that is changed or added leaves every other note as it was, name and text', () => {
  const before = new Map([...makeNotes(reviews, joinFilms)].map((note) => [note.name, note.text]));
  const more = [
    ...reviews.slice(1),
    reviewOf('2', makeFilm({ title: 'Otherwise' }), 'again'),
    reviewOf('4', makeFilm({ title: 'otherwise' })),
  ];
  const after = new Map([...makeNotes(more, () => [0, 1, 0, 3])].map((note) => [note.name, note.text]));
  expect([...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name)).toEqual([
    'Otherwise.md',
    'otherwise 2.md',
  ]);
});
