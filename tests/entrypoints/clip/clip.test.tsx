import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ClipPage } from '../../../entrypoints/clip/ClipPage.tsx';
import { WordsPage } from '../../../entrypoints/clip/WordsPage.tsx';
import type { Clipping } from '../../../lib/browser/clipping-schema.ts';
import { makeFilm } from '../../../lib/film/film.ts';
import type { Words } from '../../../lib/review/add-words.ts';
import { findBarriers } from '../../components/support/axe.ts';
import { openBackground } from '../options/support/open-background.ts';

afterEach(cleanup);

const url = 'https://blog.example/dust?utm_source=letter';
const article =
  '---\nauthor: Ada Vale\n---\n\n# Review: Dust (2004)\n\nRating: 7/10\n\n## Pros\n\n- Sand\n\n## Verdict\n\nDry.';
const clipping: Clipping = { url, title: 'Dust | A blog', article, passage: null };

function open(given: Clipping | null, why: string | null = null) {
  const background = openBackground();
  const on = { onRead: vi.fn(), onSaved: vi.fn(async () => undefined) };
  const view = render(<ClipPage ask={background.ask} clipping={given} why={why} {...on} />);
  return { ...background, ...view, ...on };
}

test('what was clipped is checked, saved with its source and the words it quotes, and can be looked at', async () => {
  const { ask, container, onRead, onSaved } = open(clipping);
  await screen.findByRole('textbox', { name: 'Title' });
  expect(await findBarriers(container)).toEqual([]);
  expect(onRead.mock.lastCall?.[0]).toMatchObject({ title: 'Dust', year: 2004 });
  fireEvent.click(screen.getByRole('button', { name: 'Save this review' }));
  const link = await screen.findByRole('link', { name: 'Look at it' });
  expect(document.activeElement?.textContent).toBeTruthy();
  const [saved] = (await ask('listReviews', { query: '', bin: false, after: null })).items;
  expect(link.getAttribute('href')).toBe(`/options.html#library/${saved?.id}`);
  expect(await ask('readReview', { id: saved?.id ?? '' })).toMatchObject({
    author: 'Ada Vale',
    url: 'https://blog.example/dust',
    origin: {
      kind: 'clipped',
      quotes: [
        { field: 'verdict', text: 'Dry.' },
        { field: 'rating', text: '7/10' },
        { field: 'pros', text: 'Sand' },
      ],
    },
  });
  expect(onSaved).toHaveBeenCalledOnce();
  expect(await findBarriers(container)).toEqual([]);
});

/** Clips an article that has been clipped before, with a note of the user's on it, and waits until that is said. */
async function clipAgain() {
  const { ask } = open(clipping);
  fireEvent.click(await screen.findByRole('button', { name: 'Save this review' }));
  await screen.findByRole('link', { name: 'Look at it' });
  const [{ id = '' } = {}] = (await ask('listReviews', { query: '', bin: false, after: null })).items;
  await ask('saveNote', { id, note: 'Seen it with Mum.' });
  cleanup();
  const article = clipping.article.replace('7/10', '8/10');
  const on = { onRead: vi.fn(), onSaved: vi.fn(async () => undefined) };
  render(<ClipPage ask={ask} clipping={{ ...clipping, article }} why={null} {...on} />);
  await screen.findByText(/have clipped this article before/);
  return { ask, id };
}

test('an article that is clipped again takes the place of the review that it was, and leaves the note', async () => {
  const { ask, id } = await clipAgain();
  fireEvent.click(screen.getByRole('button', { name: 'Save this review' }));
  await screen.findByRole('link', { name: 'Look at it' });
  expect((await ask('listReviews', { query: '', bin: false, after: null })).items).toHaveLength(1);
  expect(await ask('readReview', { id })).toMatchObject({
    note: 'Seen it with Mum.',
    rating: { value: 8 },
    origin: { kind: 'clipped', quotes: expect.arrayContaining([{ field: 'rating', text: '8/10' }]) },
  });
});

test('an article that is clipped again is kept beside the first on request', async () => {
  const { ask, id } = await clipAgain();
  fireEvent.click(screen.getByRole('button', { name: 'Keep both' }));
  expect(screen.queryByText(/have clipped this article before/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Save this review' }));
  await screen.findByRole('link', { name: 'Look at it' });
  expect((await ask('listReviews', { query: '', bin: false, after: null })).items).toHaveLength(2);
  expect(await ask('readReview', { id })).toMatchObject({ rating: { value: 7 } });
});

test('an article that looks like no review says so, and is checked all the same on request', async () => {
  const { container } = open({ ...clipping, article: '# About us\n\nWe write about deserts and bake bread in them.' });
  await screen.findByRole('alert');
  expect(await findBarriers(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Check it all the same' }));
  await screen.findByRole('button', { name: 'Save this review' });
});

test('a selection is read as what it was said to be; the whole article is one click away', async () => {
  open({ ...clipping, passage: 'It goes on and on, and not one grain of it is dull.' });
  await screen.findByRole('region', { name: 'What you had selected' });
  fireEvent.click(screen.getByRole('button', { name: 'Read the whole article instead' }));
  await screen.findByRole('region', { name: 'The article as it was read' });
});

test.each([
  [null, /This clipping is gone/],
  ['This is a PDF.', /This is a PDF/],
])('without a clipping the page says why (%s)', async (why, sentence) => {
  const { container } = open(null, why);
  expect(screen.getByRole('heading', { name: 'Nothing to check' })).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toMatch(sentence);
  expect(await findBarriers(container)).toEqual([]);
});

const words: Words = { kind: 'con', text: 'Too much sand.', url };

test('words without a film ask for one; the film clipped last is one click away, and is undone by another', async () => {
  const { ask } = openBackground();
  const onAdded = vi.fn(async () => undefined);
  const recent = { url, film: makeFilm({ title: 'Dust', year: 2004 }) };
  const { container } = render(<WordsPage ask={ask} words={words} recent={recent} onAdded={onAdded} />);
  expect(await findBarriers(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '“Dust”, which you clipped last' }));
  await screen.findByText('Added as a con to a new review of “Dust”.');
  expect(onAdded.mock.calls).toEqual([[recent.film]]);
  expect(await findBarriers(container)).toEqual([]);
  const undo = screen.getByRole('button', { name: 'Undo' });
  await waitFor(() => expect(document.activeElement).toBe(undo));
  fireEvent.click(undo);
  await screen.findByText('It is taken back.');
  expect((await ask('listReviews', { query: '', bin: false, after: null })).items).toEqual([]);
});

test('a film that nobody knows is named by hand, and has to have a title', async () => {
  const { ask } = openBackground();
  render(<WordsPage ask={ask} words={words} recent={null} onAdded={async () => undefined} />);
  fireEvent.click(screen.getByRole('button', { name: 'Add it there' }));
  expect(screen.getByRole('alert').textContent).toBe('Give the film a title.');
  fireEvent.input(screen.getByRole('textbox', { name: 'Title' }), { target: { value: ' Dust ' } });
  fireEvent.input(screen.getByRole('textbox', { name: 'Year' }), { target: { value: '2004' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add it there' }));
  await screen.findByText('Added as a con to a new review of “Dust”.');
  const [review] = (await ask('listReviews', { query: '', bin: false, after: null })).items;
  expect(review).toMatchObject({ title: 'Dust', year: 2004, origin: 'mine' });
});
