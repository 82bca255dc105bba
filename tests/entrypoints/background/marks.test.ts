import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeAnswers } from '../../../entrypoints/background/answers.ts';
import { mindLibrary } from '../../../entrypoints/background/mind-library.ts';
import { sendMarks } from '../../../entrypoints/background/send-marks.ts';
import type { Answer, Ask, MessageName } from '../../../lib/browser/messages.ts';
import { defaultSettings, defaultSiteSettings, type Settings } from '../../../lib/browser/settings-schema.ts';
import type { Review } from '../../../lib/review/schema.ts';
import type { ListedFilm } from '../../../lib/sites/listed/read-row.ts';
import { openTestLibrary, put, review } from '../../lib/store/support.ts';

const tabId = 7;
const fromPage = { asker: 'page', tabId, frameId: 0 } as const;
const fromFrame = { asker: 'card', tabId, frameId: 3 } as const;

beforeEach(() => fakeBrowser.reset());

const set = (change: Partial<Settings>) =>
  fakeBrowser.storage.local.set({ settings: { ...defaultSettings, marks: true, ...change } });

async function openBackground(...reviews: Review[]) {
  await set({});
  const library = openTestLibrary();
  await put(library, ...reviews);
  const mind = mindLibrary(
    library,
    () => new Date(),
    async () => undefined,
  );
  const answers = makeAnswers(library, mind, () => new Date());
  const ask = <N extends MessageName>(
    name: N,
    question: Ask<N>,
    whence: typeof fromPage | typeof fromFrame = fromPage,
  ) => answers[name].answer(answers[name].parse(question), whence) as Promise<Answer<N>>;
  const marksOf = async (...films: ListedFilm[]) => (await ask('findMarks', { site: 'letterboxd', films }))?.marks;
  return { ask, marksOf };
}

const listed = (title: string, year: number | null, key: ListedFilm['key'] = 'letterboxd:a-b'): ListedFilm => ({
  key,
  kind: null,
  titles: title ? [title] : [],
  year,
});
const solaris = listed('Solaris', 1972);
const said = (
  id: string,
  kind: 'mine' | 'clipped',
  stance: Review['stance'],
  rating: Review['rating'] = null,
): Review => review(id, {}, { origin: { kind }, stance, rating });

describe('the marks of a list', () => {
  test('are told by place, with stance and rating and nothing else', async () => {
    const { marksOf } = await openBackground(
      review(
        'a',
        { keys: ['letterboxd:solaris'] },
        { stance: 'avoid', verdict: 'Too long', rating: { value: 2, worst: 0, best: 5 } },
      ),
    );
    expect(
      await marksOf(listed('Salt Hour', 2011), listed('', null, 'letterboxd:solaris'), listed('The Tin Orchard', 1997)),
    ).toEqual([{ at: 1, stance: 'avoid', rating: '2/5' }]);
  });

  test.each<[string, ListedFilm, number]>([
    ['with title and year', solaris, 1],
    ['with a year that is one off', listed('Solaris', 1973), 1],
    ['with the year of the remake', listed('Solaris', 2002), 0],
    ['with a title alone', listed('Solaris', null), 0],
    ['with its title as the second only', { ...solaris, titles: ['Somebody in Solaris', 'Solaris'] }, 1],
  ])('are given to a film %s as the card would be shown', async (_how, film, expected) => {
    const { marksOf } = await openBackground(said('a', 'mine', 'recommended'));
    expect(await marksOf(film)).toHaveLength(expected);
  });

  test.each<[string, Review[], object]>([
    [
      'the own word beats others',
      [said('a', 'clipped', 'avoid'), said('b', 'mine', 'recommended')],
      { stance: 'recommended' },
    ],
    ['others who agree', [said('a', 'clipped', 'avoid'), said('b', 'clipped', 'avoid')], { stance: 'avoid' }],
    [
      'others who do not',
      [said('a', 'clipped', 'avoid'), said('b', 'clipped', 'mixed')],
      { stance: 'split', rating: null },
    ],
    [
      'one who takes no stance',
      [said('a', 'clipped', null, { value: 7, worst: 1, best: 10 })],
      { stance: null, rating: '7/10' },
    ],
  ])('tell of several reviews: %s', async (_what, reviews, mark) => {
    const { marksOf } = await openBackground(...reviews);
    expect(await marksOf(solaris)).toEqual([expect.objectContaining(mark)]);
  });

  test('are not given for a review that says nothing, nor for one in the bin', async () => {
    const silent = review('a', {}, { viewings: [{ on: null, rewatch: false }] });
    const binned = review('b', {}, { verdict: 'x', deletedAt: '2026-01-01T00:00:00.000Z' });
    const { marksOf } = await openBackground(silent, binned);
    expect(await marksOf(solaris)).toEqual([]);
  });

  test('go with the user’s word: “not this film” in a frame takes the mark from the list', async () => {
    const { ask, marksOf } = await openBackground(said('a', 'mine', 'recommended'));
    const peek = await ask('openPeek', { site: 'letterboxd', url: 'https://letterboxd.com/film/a-b/', film: solaris });
    await ask('denyMatch', { ticket: peek?.ticket ?? '', reviewId: 'a' }, fromFrame);
    expect(await marksOf(solaris)).toEqual([]);
  });

  test.each<[string, Partial<Settings>]>([
    ['nobody has asked for them', { marks: false }],
    ['the site is off', { sites: { letterboxd: { ...defaultSiteSettings, off: true } } }],
    ['they are off on this site', { sites: { letterboxd: { ...defaultSiteSettings, marksOff: true } } }],
  ])('are none where %s', async (_why, settings) => {
    const { ask } = await openBackground(said('a', 'mine', 'recommended'));
    await set(settings);
    expect(await ask('findMarks', { site: 'letterboxd', films: [solaris] })).toBeNull();
    const url = 'https://letterboxd.com/film/a-b/';
    expect(await ask('openPeek', { site: 'letterboxd', url, film: solaris })).toBeNull();
    const tabs: number[] = [];
    await sendMarks(new URL('https://letterboxd.com/films/'), tabId, async (tab) => void tabs.push(tab));
    expect(tabs).toEqual([]);
  });

  test.each([
    { site: 'imdb', films: Array.from({ length: 1_001 }, () => solaris) },
    { site: 'imdb', films: [{ ...solaris, titles: ['a', 'b', 'c', 'd'] }] },
    { site: 'imdb', films: [{ ...solaris, titles: ['x'.repeat(301)] }] },
    { site: 'imdb', films: [{ ...solaris, key: 'no key' }] },
    { site: 'imdb', films: [{ ...solaris, year: 99_999 }] },
    { site: 'x'.repeat(61), films: [] },
  ])('are refused for a question of another shape (%#)', async (question) => {
    const { ask } = await openBackground();
    await expect(async () => ask('findMarks', question as never)).rejects.toThrow();
  });
});

describe('what a mark opens', () => {
  test('is the film’s reviews, for the frame that shows the ticket first', async () => {
    const { ask } = await openBackground(review('a', {}, { verdict: 'A sea that thinks.' }));
    const answer = await ask('openPeek', {
      site: 'letterboxd',
      url: 'https://letterboxd.com/film/a-b/',
      film: solaris,
    });
    expect(Object.keys(answer ?? {})).toEqual(['ticket']);
    const ticket = answer?.ticket ?? '';
    const view = await ask('readCard', { ticket }, fromFrame);
    expect(view.shown.map((one) => one.review.verdict)).toEqual(['A sea that thinks.']);
    await expect(ask('readCard', { ticket }, { ...fromFrame, frameId: 9 as 3 })).rejects.toThrow('expired');
  });

  test('is over when another mark is looked at, and leaves the card of the page alone', async () => {
    const { ask } = await openBackground(said('a', 'mine', 'recommended'));
    const film = { ...review('x').film, keys: ['imdb:tt0069293' as const] };
    const page = { site: 'imdb', url: 'https://www.imdb.com/title/tt0069293/', film, doubts: [] };
    const { frame } = await ask('reportSighting', page);
    const peek = () => ask('openPeek', { site: 'imdb', url: page.url, film: solaris });
    const [first, second] = [await peek(), await peek()];
    await expect(ask('readCard', { ticket: first?.ticket ?? '' }, fromFrame)).rejects.toThrow('expired');
    expect((await ask('readCard', { ticket: second?.ticket ?? '' }, fromFrame)).shown).toHaveLength(1);
    expect((await ask('readCard', { ticket: frame?.ticket ?? '' }, fromFrame)).shown).toHaveLength(1);
  });
});

test.each([
  ['https://letterboxd.com/somebody/films/', 1],
  ['https://www.imdb.com/title/tt0069293/', 1],
  ['https://en.wikipedia.org/wiki/Films_of_1972', 0],
  ['https://example.org/', 0],
])('the page %s gets the script of the marks: %i', async (url, times) => {
  await set({});
  const tabs: number[] = [];
  await sendMarks(new URL(url), tabId, async (tab) => void tabs.push(tab));
  expect(tabs).toHaveLength(times);
});
