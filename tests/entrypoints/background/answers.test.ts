import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeAnswers } from '../../../entrypoints/background/answers.ts';
import { mindLibrary } from '../../../entrypoints/background/mind-library.ts';
import type { Answer, Ask, MessageName } from '../../../lib/browser/messages.ts';
import { makeFilm } from '../../../lib/film/film.ts';
import type { Sighting } from '../../../lib/film/sighting-schema.ts';
import { makeTake } from '../../../lib/review/take.ts';
import type { LibraryEntry } from '../../../lib/store/library-entry.ts';
import { bringIn } from '../../e2e/support/bring-in.ts';
import { openTestLibrary } from '../../lib/store/support.ts';

const tabId = 7;
const fromPage = { asker: 'page', tabId, frameId: 0 } as const;
const fromCard = { asker: 'card', tabId, frameId: 3 } as const;
const fromPopup = { asker: 'popup', tabId: null, frameId: null } as const;
const film = makeFilm({ title: 'Solaris', year: 1972, keys: ['imdb:tt0069293'] });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue();
});

function openBackground() {
  const library = openTestLibrary();
  const now = () => new Date('2026-05-01T12:00:00Z');
  const mind = mindLibrary(library, now, async () => undefined);
  const answers = makeAnswers(library, mind, now);
  const ask = <N extends MessageName>(
    name: N,
    question: Ask<N>,
    whence: { asker: 'page' | 'card' | 'popup'; tabId: number | null; frameId: number | null } = fromPopup,
  ): Promise<Answer<N>> => answers[name].answer(answers[name].parse(question), whence);
  return { library, mind, answers, ask };
}

const sight = (site: string, keys: Sighting['film']['keys'], about = film): Sighting => ({
  site,
  url: `https://${site}.example/film`,
  film: { ...about, keys },
  doubts: [],
});

async function openCard(ask: ReturnType<typeof openBackground>['ask'], sighting: Sighting) {
  const { frame } = await ask('reportSighting', sighting, fromPage);
  if (!frame) throw new Error('no frame was ordered');
  return { ticket: frame.ticket, view: await ask('readCard', { ticket: frame.ticket }, fromCard) };
}

const save = (ask: ReturnType<typeof openBackground>['ask'], verdict = 'A sea that thinks.') =>
  ask('saveReview', { id: null, take: makeTake(film, { verdict }), origin: 'mine', draftKey: null });

test('a page may report what it shows and ask which of its films to mark, and nothing else', () => {
  const { answers } = openBackground();
  const open = Object.entries(answers).filter(([, { from }]) => from.includes('page'));
  expect(open.map(([name]) => name)).toEqual(['reportGlance', 'reportSighting', 'findMarks', 'openPeek']);
});

test('the card may not write reviews or read the library at will', () => {
  const { answers } = openBackground();
  const open = Object.entries(answers).filter(([, { from }]) => from.includes('card'));
  expect(open.map(([name]) => name).sort()).toEqual([
    'confirmMatch',
    'denyMatch',
    'markSeen',
    'readCard',
    'searchFromCard',
    'undoCorrection',
  ]);
});

test('a page of a film without a review is told to hold nothing', async () => {
  const { ask } = openBackground();
  expect(await ask('reportSighting', sight('imdb', film.keys), fromPage)).toEqual({ frame: null });
});

test('a saved review comes up on the page of its film', async () => {
  const { ask } = openBackground();
  await save(ask);
  const { view } = await openCard(ask, sight('imdb', film.keys));
  expect(view.shown.map(({ review, certainty }) => [review.verdict, certainty])).toEqual([
    ['A sea that thinks.', 'certain'],
  ]);
});

test('a ticket is good for one frame', async () => {
  const { ask } = openBackground();
  await save(ask);
  const { ticket } = await openCard(ask, sight('imdb', film.keys));
  await expect(ask('readCard', { ticket }, { ...fromCard, frameId: 9 })).rejects.toThrow('expired');
  await expect(ask('readCard', { ticket: 'guessed' }, fromCard)).rejects.toThrow('expired');
});

test('the library is searched from a card that has its film, and from no other frame', async () => {
  const { ask } = openBackground();
  const { id } = await save(ask);
  const { ticket } = await openCard(ask, sight('imdb', film.keys));
  const search = { query: 'sola', after: null };
  const { items } = await ask('searchFromCard', { ticket, ...search }, fromCard);
  expect(items.map((one) => one.id)).toEqual([id]);
  await expect(ask('searchFromCard', { ticket, ...search }, { ...fromCard, frameId: 9 })).rejects.toThrow('expired');
  await expect(ask('searchFromCard', { ticket: 'guessed', ...search }, fromCard)).rejects.toThrow('expired');
});

test('a card that "not this film" has emptied may still search and name the film, as long as the page is the same', async () => {
  const { ask } = openBackground();
  const { id } = await save(ask);
  const page = sight('imdb', film.keys);
  const { ticket } = await openCard(ask, page);
  await ask('denyMatch', { ticket, reviewId: id }, fromCard);
  expect(await ask('reportSighting', page, fromPage)).toEqual({ frame: null });
  expect((await ask('searchFromCard', { ticket, query: '', after: null }, fromCard)).items).toHaveLength(1);
  await expect(ask('readCard', { ticket }, { ...fromCard, frameId: 9 })).rejects.toThrow('expired');
  await ask('reportSighting', { ...page, url: 'https://imdb.example/another' }, fromPage);
  await expect(ask('readCard', { ticket }, fromCard)).rejects.toThrow('expired');
});

test('a page that contradicts its address is taken at its address, and the reason says so', async () => {
  const { ask } = openBackground();
  await save(ask);
  const doubt = 'its structured data is about another title (imdb:tt0000002)';
  const { ticket } = await openCard(ask, { ...sight('imdb', film.keys), doubts: [doubt] });
  const { shown } = await ask('readCard', { ticket }, fromCard);
  expect(shown[0]?.reasons.at(-1)).toBe(`by the page’s address, though ${doubt}`);
});

test('a site that is switched off gets no card', async () => {
  const { ask } = openBackground();
  await save(ask);
  await fakeBrowser.storage.local.set({ settings: { sites: { imdb: { off: true, corner: null } } } });
  expect(await ask('reportSighting', sight('imdb', film.keys), fromPage)).toEqual({ frame: null });
});

test('"not this film" holds, also on another site that names the same key', async () => {
  const { ask } = openBackground();
  const { id } = await save(ask);
  const { ticket } = await openCard(ask, sight('imdb', film.keys));
  await ask('denyMatch', { ticket, reviewId: id }, fromCard);
  expect((await ask('readCard', { ticket }, fromCard)).shown).toEqual([]);
  const elsewhere = sight('letterboxd', ['letterboxd:solaris', ...film.keys]);
  expect(await ask('reportSighting', elsewhere, fromPage)).toEqual({ frame: null });
});

test('"this page is about…" holds on the next visit, and its undoing unlearns', async () => {
  const { ask } = openBackground();
  const { id } = await save(ask);
  const stranger = sight('netflix', ['netflix:70123'], makeFilm({ title: 'Something else', year: 2020 }));
  await ask('reportSighting', stranger, fromPage);
  await ask('confirmMatch', { tabId, reviewId: id });
  const { view } = await openCard(ask, stranger);
  expect(view.shown[0]).toMatchObject({ certainty: 'certain', review: { learnedKeys: ['netflix:70123'] } });

  const [correction] = await ask('listCorrections', null);
  await ask('undoCorrection', { id: correction?.id ?? '' });
  expect(await ask('reportSighting', stranger, fromPage)).toEqual({ frame: null });
  expect((await ask('readReview', { id }))?.learnedKeys).toEqual([]);
});

test('undoing "not this film" gives back the key that the review had learned', async () => {
  const { ask } = openBackground();
  const { id } = await save(ask);
  const stranger = sight('netflix', ['netflix:70123'], makeFilm({ title: 'Something else', year: 2020 }));
  await ask('reportSighting', stranger, fromPage);
  await ask('confirmMatch', { tabId, reviewId: id });
  const { correctionId } = await ask('denyMatch', { tabId, reviewId: id });
  expect((await ask('readReview', { id }))?.learnedKeys).toEqual([]);
  expect(await ask('listCorrections', null)).toHaveLength(1);
  await ask('undoCorrection', { id: correctionId });
  expect((await openCard(ask, stranger)).view.shown).toMatchObject([{ review: { learnedKeys: ['netflix:70123'] } }]);
});

test('undoing "this page is about…" leads back to the "not this film" before it', async () => {
  const { ask } = openBackground();
  const { id } = await save(ask);
  const letterboxd = sight('letterboxd', ['letterboxd:solaris', ...film.keys]);
  await openCard(ask, letterboxd);
  await expect.poll(async () => (await ask('readReview', { id }))?.learnedKeys).toEqual(['letterboxd:solaris']);
  await ask('denyMatch', { tabId, reviewId: id });
  const { correctionId } = await ask('confirmMatch', { tabId, reviewId: id });
  expect((await ask('readReview', { id }))?.learnedKeys).toEqual(['letterboxd:solaris']);
  await ask('undoCorrection', { id: correctionId });
  expect((await ask('readReview', { id }))?.learnedKeys).toEqual([]);
});

test('a review learns the key of a site where another key made it certain', async () => {
  const { ask } = openBackground();
  const { id } = await save(ask);
  await openCard(ask, sight('letterboxd', ['letterboxd:solaris', ...film.keys]));
  await expect.poll(async () => (await ask('readReview', { id }))?.learnedKeys).toEqual(['letterboxd:solaris']);
});

test('"this page is about…" holds on every site that shares a key of the page', async () => {
  const { ask } = openBackground();
  const { id } = await save(ask);
  const about = makeFilm({ title: 'Something else', year: 2020 });
  await ask('reportSighting', sight('justwatch', ['justwatch:us/movie/x', 'tmdb:movie/593'], about), fromPage);
  await ask('confirmMatch', { tabId, reviewId: id });
  const [correction] = await ask('listCorrections', null);
  expect(correction?.taught).toEqual(['justwatch:us/movie/x', 'tmdb:movie/593']);
  const elsewhere = sight('tmdb', ['tmdb:movie/593'], makeFilm({ title: 'Etwas anderes', year: 2020 }));
  const { view } = await openCard(ask, elsewhere);
  expect(view.shown[0]).toMatchObject({ certainty: 'certain', reasons: ['you said so'] });
  await ask('undoCorrection', { id: correction?.id ?? '' });
  expect(await ask('reportSighting', elsewhere, fromPage)).toEqual({ frame: null });
});

test.each(['denyMatch', 'confirmMatch'] as const)(
  '%s holds on a site that shares no key, by title and year',
  async (say) => {
    const { ask } = openBackground();
    const { id } = await save(ask);
    const about = say === 'denyMatch' ? film : makeFilm({ title: 'Something else', year: 2020 });
    await ask('reportSighting', sight('netflix', ['netflix:70123'], about), fromPage);
    await ask(say, { tabId, reviewId: id });
    const elsewhere = sight('mubi', ['mubi:solaris'], about);
    if (say === 'denyMatch') expect(await ask('reportSighting', elsewhere, fromPage)).toEqual({ frame: null });
    else {
      const { view } = await openCard(ask, elsewhere);
      expect(view.shown).toMatchObject([
        { certainty: 'likely', reasons: ['you said so of a page with this title and year'] },
      ]);
    }
    const [correction] = await ask('listCorrections', null);
    await ask('undoCorrection', { id: correction?.id ?? '' });
    const { frame } = await ask('reportSighting', elsewhere, fromPage);
    expect(frame === null).toBe(say === 'confirmMatch');
  },
);

test('"not this film" by name does not beat a key that the review itself has', async () => {
  const { ask } = openBackground();
  const { id } = await save(ask);
  await ask('reportSighting', sight('netflix', ['netflix:70123']), fromPage);
  await ask('denyMatch', { tabId, reviewId: id });
  expect((await openCard(ask, sight('imdb', film.keys))).view.shown).toHaveLength(1);
});

test('undoing "this page is about…" takes back what pages have taught since because of it, from every review', async () => {
  const { ask } = openBackground();
  const { id } = await save(ask);
  const other = await save(ask, 'Seen twice.');
  const stranger = makeFilm({ title: 'Something else', year: 2020 });
  await ask('reportSighting', sight('netflix', ['netflix:70123'], stranger), fromPage);
  const { correctionId } = await ask('confirmMatch', { tabId, reviewId: id });
  await openCard(ask, sight('justwatch', ['netflix:70123', 'tmdb:movie/9'], stranger));
  await expect.poll(async () => (await ask('readReview', { id }))?.learnedKeys).toContain('tmdb:movie/9');
  await openCard(ask, sight('letterboxd', ['tmdb:movie/9', 'letterboxd:something'], stranger));
  await expect.poll(async () => (await ask('readReview', { id }))?.learnedKeys).toContain('letterboxd:something');
  await expect
    .poll(async () => (await ask('readReview', { id: other.id }))?.learnedKeys)
    .toContain('letterboxd:something');
  await ask('undoCorrection', { id: correctionId });
  for (const one of [id, other.id]) {
    expect(await ask('readReview', { id: one })).toMatchObject({ learnedKeys: [], film: { keys: film.keys } });
  }
  expect(await ask('reportSighting', sight('tmdb', ['tmdb:movie/9'], stranger), fromPage)).toEqual({ frame: null });
});

describe('a learned key that is forgotten', () => {
  const letterboxd = sight('letterboxd', ['letterboxd:solaris', ...film.keys]);

  async function learn({ ask }: ReturnType<typeof openBackground>) {
    const { id } = await save(ask);
    await openCard(ask, letterboxd);
    await expect.poll(async () => (await ask('readReview', { id }))?.learnedKeys).toEqual(['letterboxd:solaris']);
    return id;
  }

  test('is not learned again from the same page, and the page shows the review no more', async () => {
    const background = openBackground();
    const { ask } = background;
    const id = await learn(background);
    await ask('forgetKey', { id, key: 'letterboxd:solaris' });
    expect(await ask('reportSighting', letterboxd, fromPage)).toEqual({ frame: null });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await ask('readReview', { id })).toMatchObject({ learnedKeys: [], film: { keys: film.keys } });
    const { view } = await openCard(ask, sight('imdb', film.keys));
    expect(view.shown).toHaveLength(1);
  });

  test('is listed with the corrections, and is back when that is undone', async () => {
    const background = openBackground();
    const { ask } = background;
    const id = await learn(background);
    const { correctionId } = await ask('forgetKey', { id, key: 'letterboxd:solaris' });
    expect(await ask('listCorrections', null)).toMatchObject([
      {
        id: correctionId,
        says: 'different',
        page: { title: 'Letterboxd solaris', url: 'https://letterboxd.com/film/solaris/' },
      },
    ]);
    await ask('undoCorrection', { id: correctionId });
    expect((await ask('readReview', { id }))?.learnedKeys).toEqual(['letterboxd:solaris']);
  });

  test('takes the place of the word of the user that taught it, and undoing teaches it again', async () => {
    const { ask } = openBackground();
    const { id } = await save(ask);
    const stranger = sight('netflix', ['netflix:70123'], makeFilm({ title: 'Something else', year: 2020 }));
    await ask('reportSighting', stranger, fromPage);
    await ask('confirmMatch', { tabId, reviewId: id });
    const { correctionId } = await ask('forgetKey', { id, key: 'netflix:70123' });
    expect(await ask('listCorrections', null)).toMatchObject([
      { id: correctionId, page: { title: 'Netflix 70123', url: 'https://www.netflix.com/' } },
    ]);
    expect(await ask('reportSighting', stranger, fromPage)).toEqual({ frame: null });
    await ask('undoCorrection', { id: correctionId });
    expect((await openCard(ask, stranger)).view.shown).toMatchObject([{ certainty: 'certain', review: { id } }]);
  });

  test('may be the address of a page without any id', async () => {
    const { ask } = openBackground();
    const { id } = await save(ask);
    const blog = { ...sight('any', []), url: 'https://blog.example/film?id=7' };
    await ask('reportSighting', blog, fromPage);
    await ask('confirmMatch', { tabId, reviewId: id });
    const [key] = (await ask('readReview', { id }))?.learnedKeys ?? [];
    await ask('forgetKey', { id, key: key ?? 'no:key' });
    expect(await ask('listCorrections', null)).toMatchObject([
      { says: 'different', page: { title: 'blog.example', url: 'https://blog.example/film?id=7' } },
    ]);
    expect(await ask('reportSighting', blog, fromPage)).toEqual({ frame: null });
  });

  test('must be one: what the review itself told stays', async () => {
    const background = openBackground();
    const { ask } = background;
    const id = await learn(background);
    await expect(ask('forgetKey', { id, key: 'imdb:tt0069293' })).rejects.toThrow('any more');
    expect((await ask('readReview', { id }))?.film.keys).toContain('imdb:tt0069293');
  });
});

describe('after a loss, with the reviews imported anew', () => {
  async function readBackup(ask: ReturnType<typeof openBackground>['ask']) {
    const entries: LibraryEntry[] = [];
    let after: string | null = null;
    do {
      const piece: Answer<'readBackupPiece'> = await ask('readBackupPiece', { after });
      entries.push(...piece.items);
      after = piece.next;
    } while (after !== null);
    return entries;
  }

  /** The corrections of one library, out of its backup and into an empty one. */
  async function carryCorrections(from: ReturnType<typeof openBackground>['ask']) {
    const { ask } = openBackground();
    const entries = (await readBackup(from)).filter(({ kind }) => kind === 'correction');
    expect(entries.length).toBeGreaterThan(0);
    await bringIn(ask, entries);
    return ask;
  }

  test('"not this film" holds, though the review has another id', async () => {
    const { ask } = openBackground();
    const mistaken = sight('letterboxd', ['letterboxd:solaris-2002'], makeFilm({ title: 'Solaris', year: 1972 }));
    const { id } = await save(ask);
    const { ticket } = await openCard(ask, mistaken);
    await ask('denyMatch', { ticket, reviewId: id }, fromCard);
    const again = await carryCorrections(ask);
    expect((await save(again)).id).not.toBe(id);
    expect(await again('reportSighting', mistaken, fromPage)).toEqual({ frame: null });
    expect((await openCard(again, sight('imdb', film.keys))).view.shown).toHaveLength(1);
  });

  test.each([
    ['its keys', film],
    ['title and year, where it has no key', makeFilm({ title: 'Solaris', year: 1972 })],
  ])('"this page is about…" finds the film by %s, though nothing on the page does', async (_by, about) => {
    const saveIt = (ask: ReturnType<typeof openBackground>['ask']) =>
      ask('saveReview', { id: null, take: makeTake(about, { verdict: 'Deep.' }), origin: 'mine', draftKey: null });
    const { ask } = openBackground();
    const stranger = sight('netflix', ['netflix:70123'], makeFilm({ title: 'Something else', year: 2020 }));
    const { id } = await saveIt(ask);
    await ask('reportSighting', stranger, fromPage);
    await ask('confirmMatch', { tabId, reviewId: id });
    const again = await carryCorrections(ask);
    const anew = await saveIt(again);
    const { view } = await openCard(again, stranger);
    expect(view.shown).toMatchObject([{ certainty: 'certain', review: { id: anew.id } }]);
  });

  test('a whole backup brings word and learned keys back', async () => {
    const { ask } = openBackground();
    const stranger = sight('netflix', ['netflix:70123'], makeFilm({ title: 'Something else', year: 2020 }));
    const { id } = await save(ask);
    await ask('reportSighting', stranger, fromPage);
    await ask('confirmMatch', { tabId, reviewId: id });
    const { ask: again } = openBackground();
    await bringIn(again, await readBackup(ask));
    const { view } = await openCard(again, stranger);
    expect(view.shown).toMatchObject([{ certainty: 'certain', review: { learnedKeys: ['netflix:70123'] } }]);
    const [correction] = await again('listCorrections', null);
    await again('undoCorrection', { id: correction?.id ?? '' });
    expect((await again('readReview', { id }))?.learnedKeys).toEqual([]);
  });
});

test('a page that contradicts itself teaches nothing', async () => {
  const { ask } = openBackground();
  const { id } = await save(ask);
  const doubtful = { ...sight('letterboxd', ['letterboxd:solaris', ...film.keys]), doubts: ['another title inside'] };
  await openCard(ask, doubtful);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await ask('readReview', { id }))?.learnedKeys).toEqual([]);
});

test('a film is seen once it is marked, even where the only review is someone else’s', async () => {
  const { ask } = openBackground();
  await ask('saveReview', { id: null, take: makeTake(film, { verdict: 'Deep.' }), origin: 'clipped', draftKey: null });
  const { ticket, view } = await openCard(ask, sight('imdb', film.keys));
  expect(view.seen).toBe(false);
  await ask('markSeen', { ticket }, fromCard);
  expect((await ask('readCard', { ticket }, fromCard)).seen).toBe(true);
});

test('a film of which only the fact is known that it was seen gets no card', async () => {
  const { ask } = openBackground();
  await ask('reportSighting', sight('imdb', film.keys), fromPage);
  await ask('markSeen', { tabId });
  expect(await ask('reportSighting', sight('imdb', film.keys), fromPage)).toEqual({ frame: null });
});

test('starters come once, leave without a trace, and a note of the user keeps one from vanishing', async () => {
  const { ask } = openBackground();
  expect(await ask('addStarters', null)).toMatchObject({ added: 12, unchanged: 0 });
  expect(await ask('addStarters', null)).toMatchObject({ added: 0, unchanged: 12 });
  await ask('saveNote', { id: 'starter-ballerina-2025', note: 'Agreed.' });
  await ask('removeStarters', null);
  expect(await ask('readCounts', null)).toMatchObject({ reviews: 0, binned: 1 });
});

test('a library that comes back empty is missed, and the loss can be accepted', async () => {
  const { ask, library } = openBackground();
  await save(ask);
  await save(ask, 'Again.');
  const db = await library.reviews();
  await Promise.all([db.clear('folios'), db.clear('meta')]);
  expect(await ask('readLost', null)).toEqual({ reviews: 2, changedAt: '2026-05-01T12:00:00.000Z' });
  await save(ask, 'Begun anew.');
  expect(await ask('readLost', null)).toMatchObject({ reviews: 2 });
  await ask('acceptLoss', null);
  expect(await ask('readLost', null)).toBeNull();
});

test('emptying the bin is no loss', async () => {
  const { ask } = openBackground();
  const { id } = await save(ask);
  await ask('binReview', { id });
  await ask('emptyBin', null);
  expect(await ask('readLost', null)).toBeNull();
});

test('a sighting that breaks the limits is refused at the door', () => {
  const { answers } = openBackground();
  const huge = sight('imdb', film.keys, { ...film, title: 'x'.repeat(10_000) });
  expect(() => answers.reportSighting.parse(huge)).toThrow();
  expect(() => answers.reportSighting.parse({ ...sight('imdb', film.keys), url: 'javascript:alert(1)' })).toThrow();
});

test('the popup does not take the film of the page before for that of this page', async () => {
  const { ask } = openBackground();
  const tab = await fakeBrowser.tabs.create({ url: 'https://imdb.example/film' });
  const whence = { ...fromPage, tabId: tab.id ?? 0 };
  await ask('reportSighting', sight('imdb', film.keys), whence);
  expect((await ask('readTab', { tabId: whence.tabId })).film?.sighting.film.title).toBe('Solaris');
  await fakeBrowser.tabs.update(whence.tabId, { url: 'https://imdb.example/name' });
  expect((await ask('readTab', { tabId: whence.tabId })).film).toBeNull();
});
