import { expect, test } from 'vitest';
import { moveToBin, takeFromBin } from '../../../lib/review/edits.ts';
import { type Change, changeReview, changeReviews } from '../../../lib/store/change-reviews.ts';
import { readCounters } from '../../../lib/store/counters.ts';
import { readDraft, saveDraft } from '../../../lib/store/drafts.ts';
import { emptyBin } from '../../../lib/store/empty-bin.ts';
import { findCandidates } from '../../../lib/store/find-candidates.ts';
import { readReviews } from '../../../lib/store/read-reviews.ts';
import { openTestLibrary, put, review } from './support.ts';

const later = new Date('2026-02-02T00:00:00Z');
const emptyForm = {
  title: 'Solaris',
  year: '',
  directors: '',
  cast: '',
  stance: null,
  stars: null,
  verdict: '',
  pros: [],
  cons: [],
  watchedOn: '',
  tags: '',
  spoiler: false,
  note: '',
};

test('a saved review is found by its film key and by its title', async () => {
  const library = openTestLibrary();
  await put(library, review('a', { keys: ['imdb:tt0069293'] }));
  expect((await findCandidates(library, ['imdb:tt0069293'], [])).map(({ id }) => id)).toEqual(['a']);
  expect((await findCandidates(library, [], ['t:solaris'])).map(({ id }) => id)).toEqual(['a']);
  expect(await findCandidates(library, ['imdb:tt0000001'], ['t:stalker'])).toEqual([]);
});

test('a review in the bin is found by nothing but its id, and comes back whole', async () => {
  const library = openTestLibrary();
  const before = review('a', { keys: ['imdb:tt0069293'] }, { verdict: 'A sea that thinks.' });
  await put(library, before);
  await changeReview(library, 'a', (one) => (one ? moveToBin(one, later) : 'same'));
  expect(await findCandidates(library, ['imdb:tt0069293'], ['t:solaris'])).toEqual([]);
  expect(await readCounters(library)).toMatchObject({ reviews: 0, binned: 1 });
  await changeReview(library, 'a', (one) => (one ? takeFromBin(one, later) : 'same'));
  const [after] = await readReviews(library, ['a']);
  expect(after).toEqual({ ...before, revision: 3, updatedAt: later.toISOString() });
  expect(await readCounters(library)).toMatchObject({ reviews: 1, binned: 0 });
});

test('emptying the bin deletes what lies in it and nothing else', async () => {
  const library = openTestLibrary();
  await put(library, review('kept'), moveToBin(review('binned'), later));
  await emptyBin(library);
  expect((await readReviews(library, ['kept', 'binned'])).map(({ id }) => id)).toEqual(['kept']);
  expect(await readCounters(library)).toMatchObject({ reviews: 1, binned: 0 });
});

test('the draft goes in the very transaction that saves the review', async () => {
  const library = openTestLibrary();
  await saveDraft(library, { key: 'film:imdb:tt0069293', form: emptyForm, savedAt: later.toISOString() });
  await changeReview(library, 'a', () => review('a'), 'film:imdb:tt0069293');
  expect(await readDraft(library, 'film:imdb:tt0069293')).toBeNull();
});

test('a change that decides for "same" writes nothing', async () => {
  const library = openTestLibrary();
  await put(library, review('a'));
  await changeReview(library, 'a', () => 'same');
  expect((await readReviews(library, ['a']))[0]?.revision).toBe(1);
});

test('changes made at once are all counted', async () => {
  const library = openTestLibrary();
  await Promise.all(Array.from({ length: 20 }, (_, i) => put(library, review(`r${i}`))));
  expect(await readCounters(library)).toMatchObject({ reviews: 20, revision: 20 });
});

test('of several changes none is made where one of them throws', async () => {
  const library = openTestLibrary();
  const changes = new Map<string, Change>([
    ['a', () => review('a')],
    [
      'b',
      () => {
        throw new Error('no');
      },
    ],
  ]);
  await expect(changeReviews(library, changes)).rejects.toThrow('no');
  expect(await readReviews(library, ['a'])).toEqual([]);
  expect(await readCounters(library)).toMatchObject({ reviews: 0 });
});
