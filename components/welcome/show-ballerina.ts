import type { FilmView } from '../../lib/browser/film-view.ts';
import { makeFilm } from '../../lib/film/film.ts';
import { ballerina } from '../../lib/review/starters/ballerina.ts';

const never = '2026-01-01T00:00:00.000Z';

/** What the card shows on the example page: one of the starters, as it would be stored. */
export const ballerinaView: FilmView = {
  sighting: {
    site: 'any',
    url: 'https://films.example/ballerina-2025',
    film: makeFilm({ title: 'Ballerina', year: 2025 }),
    doubts: [],
  },
  shown: [
    {
      review: {
        ...ballerina.take,
        film: { ...ballerina.take.film, cast: ballerina.take.film.cast.slice(0, 4) },
        pros: ballerina.take.pros.slice(1, 4),
        cons: ballerina.take.cons.slice(0, 2),
        schemaVersion: 1,
        id: ballerina.id,
        origin: { kind: 'starter' },
        learnedKeys: [],
        revision: 1,
        createdAt: never,
        updatedAt: never,
        deletedAt: null,
      },
      certainty: 'certain',
      reasons: [],
    },
  ],
  offered: [],
  seen: false,
};
