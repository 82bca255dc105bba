import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Ask } from '../../../lib/browser/messages.ts';
import { makeFilm } from '../../../lib/film/film.ts';
import { draftKeyOfFilm, draftKeyOfReview } from '../../../lib/review/draft-key.ts';
import { makeTake } from '../../../lib/review/take.ts';
import { fillForm } from '../../../lib/review/take-form.ts';
import { openBackground } from '../options/support/open-background.ts';

beforeEach(() => fakeBrowser.reset());

const film = makeFilm({ title: 'Solaris', year: 1972, keys: ['imdb:tt0069293'] });
const url = 'https://blog.example/solaris';
const words = (kind: Ask<'addWords'>['words']['kind'], text: string): Ask<'addWords'> => ({
  words: { kind, text, url },
  film,
});
const list = async ({ ask }: ReturnType<typeof openBackground>, bin = false) =>
  (await ask('listReviews', { query: '', bin, after: null })).items;

test('the first words on a film begin a review of one’s own; undone, it is gone without a trace', async () => {
  const background = openBackground();
  const { ask } = background;
  const told = await ask('addWords', words('pro', 'The ocean'));
  expect(told.sentence).toBe('Added as a pro to a new review of “Solaris”.');
  const [review] = await list(background);
  expect(review).toMatchObject({ title: 'Solaris', year: 1972, origin: 'mine' });
  await ask('undoWords', { id: told.id });
  expect(await list(background)).toEqual([]);
  expect(await list(background, true)).toEqual([]);
});

test('a review that was begun with words and written on since stays when they are taken back', async () => {
  const background = openBackground();
  const { ask } = background;
  const told = await ask('addWords', words('pro', 'The ocean'));
  const [{ id } = { id: '' }] = await list(background);
  const stored = await ask('readReview', { id });
  if (!stored) throw new Error('no review');
  const take = makeTake(stored.film, { pros: stored.pros, verdict: 'Slow water.' });
  await ask('saveReview', { id, take, origin: 'mine', draftKey: null });
  await ask('undoWords', { id: told.id });
  expect(await ask('readReview', { id })).toMatchObject({ verdict: 'Slow water.', pros: [] });
});

test('words go into the review that is there, and never over its verdict', async () => {
  const background = openBackground();
  const { ask } = background;
  const take = makeTake(film, { verdict: 'Mine.', pros: ['The ocean'] });
  const { id } = await ask('saveReview', { id: null, take, origin: 'mine', draftKey: null });
  await ask('addWords', words('pro', 'The station'));
  const told = await ask('addWords', words('verdict', 'Theirs.'));
  expect(told.sentence).toBe('There is a verdict already: added as a note to your review of “Solaris”.');
  expect(await ask('readReview', { id })).toMatchObject({
    verdict: 'Mine.',
    pros: ['The ocean', 'The station'],
    note: `Theirs.\n${url}`,
  });
  await ask('undoWords', { id: told.id });
  expect(await ask('readReview', { id })).toMatchObject({ note: '', pros: ['The ocean', 'The station'] });
  await expect(ask('undoWords', { id: told.id })).rejects.toThrow('can’t be undone any more');
});

test.each([
  ['a new review', null],
  ['the review that is there', 'Mine.'],
])('what is being written, %s, gets the words: saving it would else undo them', async (_, verdict) => {
  const background = openBackground();
  const { ask } = background;
  const stored = verdict
    ? await ask('saveReview', { id: null, take: makeTake(film, { verdict }), origin: 'mine', draftKey: null })
    : null;
  const key = stored ? draftKeyOfReview(stored.id) : draftKeyOfFilm(film);
  await ask('saveDraft', { key, form: { ...fillForm(makeTake(film)), cons: ['Half a'] } });
  const told = await ask('addWords', words('con', 'Three hours'));
  expect(told.sentence).toBe('Added as a con to your draft on “Solaris”.');
  expect((await ask('readDraft', { key }))?.cons).toEqual(['Half a', 'Three hours']);
  expect((await list(background)).map((one) => one.verdict)).toEqual(verdict ? [verdict] : []);
  await ask('undoWords', { id: told.id });
  expect((await ask('readDraft', { key }))?.cons).toEqual(['Half a']);
});

test('someone else’s review is left alone', async () => {
  const background = openBackground();
  const { ask } = background;
  const theirs = await ask('saveReview', {
    id: null,
    take: makeTake(film, { verdict: 'Theirs.', author: 'Ada' }),
    origin: 'clipped',
    draftKey: null,
    quotes: [{ field: 'verdict', text: 'Theirs.' }],
  });
  expect(theirs.origin).toEqual({ kind: 'clipped', quotes: [{ field: 'verdict', text: 'Theirs.' }] });
  await ask('addWords', words('note', 'Look at the ocean.'));
  expect(await ask('readReview', { id: theirs.id })).toEqual(theirs);
  expect((await list(background)).map(({ origin }) => origin).sort()).toEqual(['clipped', 'mine']);
});

test('a full note refuses the words and says what to do', async () => {
  const { ask } = openBackground();
  const take = makeTake(film, { note: 'x'.repeat(100_000) });
  await ask('saveReview', { id: null, take, origin: 'mine', draftKey: null });
  await expect(ask('addWords', words('note', 'More'))).rejects.toThrow('Shorten it');
});

test('a film that was named by its title alone keeps one review', async () => {
  const background = openBackground();
  const named = makeFilm({ title: 'Lakes of the World' });
  await background.ask('addWords', { ...words('con', 'Some are worse.'), film: named });
  await background.ask('addWords', { ...words('con', 'Some are wet.'), film: named });
  const [review, ...others] = await list(background);
  expect(others).toEqual([]);
  expect((await background.ask('readReview', { id: review?.id ?? '' }))?.cons).toEqual([
    'Some are worse.',
    'Some are wet.',
  ]);
});
