import { expect, test } from 'vitest';
import { newReviewId } from '../../../lib/review/new-review-id.ts';
import { starterTakes } from '../../../lib/review/starters/starter-takes.ts';
import { findCandidates, findCandidatesOf, mostPerKey } from '../../../lib/store/find-candidates.ts';
import { openTestLibrary, put, review } from './support.ts';

const followed = { kind: 'followed', subscriptionId: 's', entryId: 'e' } as const;
const uuid = (first: string, n: number) => `${first}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

test.each(['mine', 'imported'] as const)(
  'a review that is %s is found among any number of followed ones',
  async (kind) => {
    const library = openTestLibrary();
    const crowd = Array.from({ length: mostPerKey + 10 }, (_, n) =>
      review(newReviewId('followed', uuid('0', n)), { keys: ['imdb:tt0069293'] }, { origin: followed }),
    );
    const own = review(newReviewId(kind, uuid('f', 0)), { keys: ['imdb:tt0069293'] });
    await put(library, ...crowd, own);
    const byKey = await findCandidates(library, ['imdb:tt0069293'], []);
    expect(byKey).toHaveLength(mostPerKey);
    expect(byKey.map(({ id }) => id)).toContain(own.id);
    const byTitle = await findCandidates(library, [], ['t:solaris']);
    expect(byTitle.map(({ id }) => id)).toContain(own.id);
  },
);

test('the starter reviews come after the user’s own too', () => {
  const last = newReviewId('mine', uuid('f', 0));
  expect(starterTakes.filter(({ id }) => id <= last)).toEqual([]);
});

test('many films at once find what each finds alone', async () => {
  const library = openTestLibrary();
  const films = Array.from({ length: 40 }, (_, n) => ({
    filmKeys: [`imdb:tt${1_000 + n}`],
    lookupKeys: [`t:film${n}`, 't:solaris'],
  }));
  await put(
    library,
    ...[0, 7, 39].map((n) => review(`r${n}`, { title: `Film ${n}`, keys: [`imdb:tt${1_000 + n}`] })),
    review('solaris'),
  );
  const together = await findCandidatesOf(library, films);
  const alone = await Promise.all(
    films.map(({ filmKeys, lookupKeys }) => findCandidates(library, filmKeys, lookupKeys)),
  );
  expect(together).toEqual(alone);
  expect(together.map((found) => found.length)).toEqual(films.map((_, n) => ([0, 7, 39].includes(n) ? 2 : 1)));
});
