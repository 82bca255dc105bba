import { vi } from 'vitest';
import type { CardProps } from '../../../components/card/Card.tsx';
import type { CardActions } from '../../../components/card/card-actions.ts';
import type { FilmView, MatchedReview } from '../../../lib/browser/film-view.ts';
import { makeFilm } from '../../../lib/film/film.ts';
import { makeReview } from '../../../lib/review/make-review.ts';
import type { Origin, Take } from '../../../lib/review/schema.ts';
import { makeTake } from '../../../lib/review/take.ts';

const now = new Date('2026-03-01T12:00:00Z');

export const film = makeFilm({
  title: 'The Tin Orchard',
  year: 1997,
  directors: ['A Director'],
  cast: [
    { name: 'First Lead', role: 'The Gardener' },
    { name: 'Second Lead', role: null },
  ],
  genres: ['Drama'],
  premiere: '1997-05-02',
  keys: ['imdb:tt0123456', 'letterboxd:the-tin-orchard'],
});

/** A stored review that matches, by whoever `origin` says. */
export function makeMatch(
  id: string,
  said: Partial<Omit<Take, 'film'>> = {},
  origin: Origin = { kind: 'clipped' },
  certainty: MatchedReview['certainty'] = 'certain',
): MatchedReview {
  return { review: makeReview(makeTake(film, said), { id, origin, now }), certainty, reasons: ['same IMDb id'] };
}

export function makeView(shown: MatchedReview[], rest: Partial<FilmView> = {}): FilmView {
  const sighting = { site: 'imdb', url: 'https://www.imdb.com/title/tt0123456/', film, doubts: [] };
  return { sighting, shown, offered: [], seen: false, ...rest };
}

/** Everything a card is given, with actions that note that they were called and succeed. */
export function makeProps(view: FilmView, rest: Partial<CardProps> = {}) {
  const done = () => vi.fn(async () => true);
  const on = {
    fold: vi.fn(),
    close: vi.fn(),
    closeSite: done(),
    deny: done(),
    undo: done(),
    dismiss: vi.fn(),
    find: vi.fn(),
    confirm: done(),
    markSeen: done(),
    edit: done(),
    copy: done(),
    move: vi.fn(),
  } satisfies CardActions;
  return {
    view,
    folded: false,
    corner: 'bottom-right',
    said: null,
    finder: null,
    problem: null,
    mayTell: false,
    dateLanguage: 'en-GB',
    drag: { onPointerDown: () => {}, onClickCapture: () => {} },
    sized: () => {},
    ...rest,
    on,
  } as const;
}
