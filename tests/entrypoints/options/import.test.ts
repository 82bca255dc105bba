import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makePause } from '../../../entrypoints/options/import/make-pause.ts';
import { type OpenImport, openImport } from '../../../entrypoints/options/import/open-import.ts';
import { planImport } from '../../../entrypoints/options/import/plan-import.ts';
import { runImport } from '../../../entrypoints/options/import/run-import.ts';
import { makeFilm } from '../../../lib/film/film.ts';
import type { Film } from '../../../lib/film/schema.ts';
import type { ImportFile, ImportItem } from '../../../lib/formats/import/import-item.ts';
import { readImport } from '../../../lib/formats/import/read-import.ts';
import { makeNotes } from '../../../lib/formats/vault/make-notes.ts';
import { joinFilms } from '../../../lib/match/join-films.ts';
import { makeTake } from '../../../lib/review/take.ts';
import { openBackground } from './support/open-background.ts';

beforeEach(() => fakeBrowser.reset());

const nothing = () => {};
const noChoices: ReadonlyMap<string, Film> = new Map();
const head = 'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date';

function csv(...lines: string[]): ImportFile {
  return { name: 'reviews.csv', blob: new Blob([[head, ...lines].join('\n')]) };
}

const row = (n: number, verdict = `No. ${n}`, rating = '4') =>
  `2024-05-0${n},The Boat ${n},2020,https://boxd.it/aa${n},${rating},,${verdict},,2024-05-0${n}`;

/** What the worker does with files, without the worker; handfuls of two. */
function openHere(...files: ImportFile[]): OpenImport {
  return {
    name: 'reviews.csv',
    async *read(onShare) {
      const items = readImport(files);
      let handful: ImportItem[] = [];
      let step = await items.next();
      for (; !step.done; step = await items.next()) {
        handful.push(step.value);
        if (handful.length < 2) continue;
        yield handful;
        handful = [];
        onShare(0.5);
      }
      if (handful.length > 0) yield handful;
      return step.value.rows;
    },
  };
}

async function begin(background: ReturnType<typeof openBackground>) {
  return (await background.ask('beginBatch', { kind: 'import', label: 'reviews.csv' })).batchId;
}

async function bringIn(background: ReturnType<typeof openBackground>, files: OpenImport, choices = noChoices) {
  const { wait: mayGoOn } = makePause();
  return runImport(background.ask, await begin(background), files, { choices, onDone: nothing, mayGoOn });
}

async function plan(background: ReturnType<typeof openBackground>, files: OpenImport) {
  return planImport(background.ask, await begin(background), files, nothing, new AbortController().signal);
}

async function titles({ ask }: ReturnType<typeof openBackground>) {
  const { items } = await ask('listReviews', { query: '', bin: false, after: null });
  return items.map(({ title }) => title).sort();
}

describe('a dry run', () => {
  test('tells what every row would become, and writes nothing', async () => {
    const background = openBackground();
    const { rows, added, changed, unchanged, merged, setAside, lists } = await plan(
      background,
      openHere(csv(row(1), row(2), '2024-05-03,,2020,https://boxd.it/aa3,4,,,,')),
    );
    expect(added + changed + unchanged + merged + setAside).toBe(rows);
    expect({ rows, added, setAside }).toEqual({ rows: 3, added: 2, setAside: 1 });
    expect(lists.added.map(({ title, place }) => [title, place])).toEqual([
      ['The Boat 1', 'reviews.csv, line 2'],
      ['The Boat 2', 'reviews.csv, line 3'],
    ]);
    expect(lists.setAside[0]).toMatchObject({ line: 4, reason: expect.stringMatching(/\w/) });
    expect(await titles(background)).toEqual([]);
  });

  test('a newer export says what it changes, and what was edited stays', async () => {
    const background = openBackground();
    await bringIn(background, openHere(csv(row(1), row(2))));
    const [first] = (await background.ask('listReviews', { query: 'boat 1', bin: false, after: null })).items;
    const review = await background.ask('readReview', { id: first?.id ?? '' });
    if (!review) throw new Error('it was not imported');
    await background.ask('saveReview', {
      id: review.id,
      take: makeTake(review.film, {
        ...review,
        intro: review.intro && 'Mine now.',
        verdict: review.verdict && 'Mine.',
      }),
      origin: 'mine',
      draftKey: null,
    });
    const { changed, unchanged, lists } = await plan(background, openHere(csv(row(1, 'Another text', '2'), row(2))));
    expect({ changed, unchanged }).toEqual({ changed: 1, unchanged: 1 });
    expect(lists.changed[0]?.changed).toContain('rating');
    expect(lists.changed[0]?.kept).not.toEqual([]);
  });

  test('a film without a number that may be one of two of the library is asked about', async () => {
    const background = openBackground();
    for (const year of [1961, 1990]) {
      const film = makeFilm({ title: 'The Boat 1', year, directors: [`D ${year}`], keys: [`imdb:tt${year}000`] });
      await background.ask('saveReview', {
        id: null,
        take: makeTake(film, { verdict: 'x' }),
        origin: 'mine',
        draftKey: null,
      });
    }
    const file = csv(row(1).replace('2020', ''));
    const { lists } = await plan(background, openHere(file));
    const [undecided] = lists.undecided;
    expect(undecided?.candidates.map(({ year }) => year).sort()).toEqual([1961, 1990]);

    const chosen = undecided?.candidates.find(({ year }) => year === 1990);
    if (!undecided || !chosen) throw new Error('nothing to choose');
    await bringIn(background, openHere(file), new Map([[undecided.entryId, chosen]]));
    const { items } = await background.ask('listReviews', { query: '', bin: false, after: null });
    expect(items.map(({ year, origin }) => [year, origin]).sort()).toEqual([
      [1961, 'mine'],
      [1990, 'imported'],
      [1990, 'mine'],
    ]);
  });
});

describe('an import', () => {
  test('comes in whole, once, and goes as a whole', async () => {
    const background = openBackground();
    const files = openHere(csv(row(1), row(2), row(3), row(4), row(5)));
    const { batchId, added } = await bringIn(background, files);
    expect(added).toBe(5);
    expect(await bringIn(background, files)).toMatchObject({ added: 0, changed: 0, unchanged: 5 });
    expect(await titles(background)).toHaveLength(5);
    const batches = await background.ask('listBatches', null);
    expect(batches.find(({ id }) => id === batchId)).toMatchObject({ label: 'reviews.csv', added: 5, isUndone: false });
    await background.ask('undoBatch', { batchId });
    expect(await titles(background)).toEqual([]);
  });

  test('that is cancelled in the middle leaves nothing', async () => {
    const background = openBackground();
    const pause = makePause();
    const running = runImport(background.ask, await begin(background), openHere(csv(row(1), row(2), row(3), row(4))), {
      choices: noChoices,
      onDone: pause.cancel,
      mayGoOn: pause.wait,
    });
    await expect(running).rejects.toThrow();
    expect(await titles(background)).toEqual([]);
  });

  test('that is paused waits, and goes on', async () => {
    const background = openBackground();
    const pause = makePause();
    pause.set(true);
    let isDone = false;
    const running = runImport(background.ask, await begin(background), openHere(csv(row(1), row(2), row(3))), {
      choices: noChoices,
      onDone: nothing,
      mayGoOn: pause.wait,
    }).then(() => {
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isDone).toBe(false);
    expect(background.asked).not.toContain('putPiece');
    pause.set(false);
    await running;
    expect(await titles(background)).toHaveLength(3);
  });

  test('that fails leaves nothing, and says why', async () => {
    const background = openBackground();
    background.failing.set('commitBatch', new Error('no room'));
    await expect(bringIn(background, openHere(csv(row(1), row(2), row(3))))).rejects.toThrow('no room');
    expect(await titles(background)).toEqual([]);
  });
});

test('several files are named by their number', () => {
  expect(openImport([csv(), csv()]).name).toBe('2 files');
});

test('notes that were written out come back as the reviews they are, and what was written in one is taken over', async () => {
  const background = openBackground();
  await bringIn(background, openHere(csv(row(1), row(2))));
  const { items } = await background.ask('listReviews', { query: '', bin: false, after: null });
  const reviews = await background.ask('readReviews', { ids: items.map(({ id }) => id) });
  const notes = [...makeNotes(reviews, joinFilms)].map(({ name, text }) => ({ name, text }));
  const filesOf = (texts: typeof notes) =>
    openHere(...texts.map(({ name, text }) => ({ name, blob: new Blob([text]) })));
  expect(await bringIn(background, filesOf(notes))).toMatchObject({ added: 0, changed: 0, unchanged: 2 });

  const edited = notes.map(({ name, text }) => ({ name, text: text.replace('No. 1', 'Number one') }));
  expect(await bringIn(background, filesOf(edited))).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
  expect(await bringIn(openBackground(), filesOf(notes))).toMatchObject({ added: 2 });
});
