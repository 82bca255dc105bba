import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '../../../entrypoints/options/Options.tsx';
import { defaultSettings, type Settings } from '../../../lib/browser/settings-schema.ts';
import { watchSiteReadings } from '../../../lib/browser/site-readings.ts';
import { makeFilm } from '../../../lib/film/film.ts';
import { learnKeys } from '../../../lib/review/edits.ts';
import { makeTake } from '../../../lib/review/take.ts';
import { changeReview } from '../../../lib/store/change-reviews.ts';
import { saveCorrection } from '../../../lib/store/corrections.ts';
import { findBarriers } from '../../components/support/axe.ts';
import { stubLayout } from '../../components/support/still-layout.ts';
import { openBackground } from './support/open-background.ts';
import { readerOf } from './support/reader-of.ts';

// what is loaded when it is first wanted, such as the reader of articles, takes its time on a busy machine
configure({ asyncUtilTimeout: 4_000 });

type Background = ReturnType<typeof openBackground>;

/** What the browser allows, for a test to change. */
const hostAccess = {
  allowed: new Set<string>(),
  tell: () => {},
  isAllowed: async (host: string) => hostAccess.allowed.has(host),
  watch(listener: () => void) {
    hostAccess.tell = listener;
    return () => {};
  },
};
let tellSettings: (settings: Settings) => void = () => {};

async function open(background: Background, hash: string, openReader = readerOf(background.library)) {
  location.hash = hash;
  const change = vi.fn(async () => {});
  const changeSite = vi.fn(async () => {});
  const view = render(
    <Options
      ask={background.ask}
      watch={background.watch}
      settings={{
        first: defaultSettings,
        watch: (listener) => {
          tellSettings = listener;
          return () => {};
        },
        change,
        changeSite,
      }}
      watchReadings={watchSiteReadings}
      openReader={openReader}
      hosts={{ add: async () => {}, drop: async () => {} }}
      hostAccess={hostAccess}
      version="0.1.0"
      readLicences={async () => []}
      today="2026-05-01"
    />,
  );
  return { ...view, change, changeSite };
}

async function go(hash: string) {
  location.hash = hash;
  fireEvent(window, new HashChangeEvent('hashchange'));
}

const write = ({ ask }: Background, title: string, verdict = 'See it.') =>
  ask('saveReview', {
    id: null,
    take: makeTake(makeFilm({ title, year: 1972 }), { verdict }),
    origin: 'mine',
    draftKey: null,
  });

beforeEach(() => {
  fakeBrowser.reset();
  stubLayout();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  location.hash = '';
});

describe('the library', () => {
  test('is found by the beginnings of words, and lists news without being asked', async () => {
    const background = openBackground();
    await write(background, 'Solaris');
    await write(background, 'Stalker');
    await open(background, '#library');
    expect(await screen.findByText('Solaris')).toBeTruthy();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'sta' } });
    await waitFor(() => expect(screen.queryByText('Solaris')).toBeNull());
    expect(screen.getByText('Stalker')).toBeTruthy();
    await write(background, 'Stagecoach');
    expect(await screen.findByText('Stagecoach')).toBeTruthy();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
    expect(await screen.findByText(/Nothing in the library goes by “zzz”/)).toBeTruthy();
  });

  test('gives a review to the bin and takes it back by Undo', async () => {
    const background = openBackground();
    await write(background, 'Solaris');
    await open(background, '#library');
    fireEvent.click(await screen.findByRole('button', { name: 'Move “Solaris” to the bin' }));
    expect(await screen.findByText('“Solaris” is in the bin.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('button', { name: /Move “Solaris”/ })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Move “Solaris” to the bin' })).toBeTruthy();
  });

  test('empties the bin only when asked twice', async () => {
    const background = openBackground();
    const { id } = await write(background, 'Solaris');
    await background.ask('binReview', { id });
    await open(background, '#library/bin');
    fireEvent.click(await screen.findByRole('button', { name: 'Empty the bin' }));
    expect(background.asked).not.toContain('emptyBin');
    fireEvent.click(screen.getByRole('button', { name: 'Yes, for good' }));
    expect(await screen.findByText(/^The bin is empty\.$/, { selector: '.options-nothing' })).toBeTruthy();
    expect(await background.ask('readReview', { id })).toBeNull();
  });

  test('opens a review that its address names, to read and to change', async () => {
    const background = openBackground();
    const { id } = await write(background, 'Solaris', 'A sea that thinks.');
    const { container } = await open(background, `#library/${id}`);
    const pane = within(await screen.findByRole('region', { name: /^Solaris/ }));
    expect(await findBarriers(container)).toEqual([]);
    fireEvent.click(pane.getByRole('button', { name: 'Edit' }));
    fireEvent.input(await screen.findByRole('textbox', { name: 'Verdict' }), {
      target: { value: 'A sea that remembers.' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect((await background.ask('readReview', { id }))?.verdict).toBe('A sea that remembers.'),
    );
    expect(await screen.findByRole('button', { name: 'Edit' })).toBeTruthy();
  });

  test('says of a review that is gone that it is gone', async () => {
    await open(openBackground(), '#library/nobody');
    expect(await screen.findByText('This review is not in the library any more.')).toBeTruthy();
  });

  test('takes a dozen of ours in, and out again', async () => {
    const background = openBackground();
    await open(background, '#library');
    fireEvent.click(await screen.findByRole('button', { name: /Take a dozen of ours/ }));
    expect(await screen.findByText('Ballerina')).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Take them out' }));
    await waitFor(() => expect(screen.queryByText('Ballerina')).toBeNull());
    expect(await background.ask('readCounts', null)).toMatchObject({ reviews: 0 });
  });

  test('says so when it does not answer, and tries again', async () => {
    const background = openBackground();
    await write(background, 'Solaris');
    vi.spyOn(console, 'error').mockReturnValue();
    let readers = 0;
    const reader = readerOf(background.library);
    await open(background, '#library', (hear) => {
      readers += 1;
      if (readers === 1) queueMicrotask(() => hear({ say: 'failed', reason: 'closed' }));
      return readers === 1 ? { tell: () => {}, close: () => {} } : reader(hear);
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Solaris')).toBeTruthy();
  });
});

describe('many reviews at once', () => {
  const select = async (name: string) => fireEvent.click(await screen.findByRole('checkbox', { name }));
  const titles = () =>
    screen.getAllByRole('link', { name: /\(1972\)/ }).map((link) => link.textContent?.split(' (')[0]);

  test('go to the bin together and come back together', async () => {
    const background = openBackground();
    for (const title of ['Solaris', 'Stalker', 'Mirror']) await write(background, title);
    const { container } = await open(background, '#library');
    await select('Select “Solaris”');
    await select('Select “Stalker”');
    const bar = within(await screen.findByRole('region', { name: 'Selected reviews' }));
    expect(await findBarriers(container)).toEqual([]);
    fireEvent.click(bar.getByRole('button', { name: 'Move to the bin' }));
    expect(await screen.findByText('2 reviews in the bin.')).toBeTruthy();
    await waitFor(() => expect(titles()).toEqual(['Mirror']));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles().sort()).toEqual(['Mirror', 'Solaris', 'Stalker']));
  });

  test('are tagged, and Undo takes the tag from those alone that had not borne it', async () => {
    const background = openBackground();
    const { id } = await write(background, 'Solaris');
    const other = await write(background, 'Stalker');
    await background.ask('tagReviews', { ids: [id], tag: 'slow', has: true });
    await open(background, '#library');
    await select('Select “Solaris”');
    await select('Select “Stalker”');
    fireEvent.click(screen.getByRole('button', { name: 'Tag…' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Tag' }), { target: { value: ' slow ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add it' }));
    const tagsOf = async (one: string) => (await background.ask('readReview', { id: one }))?.tags;
    await waitFor(async () => expect(await tagsOf(other.id)).toEqual(['slow']));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await tagsOf(other.id)).toEqual([]));
    expect(await tagsOf(id)).toEqual(['slow']);
  });

  test('are made one film, and two again by Undo', async () => {
    const background = openBackground();
    const { id } = await write(background, 'Solaris');
    const other = await write(background, 'Solyaris');
    await open(background, '#library');
    await select('Select “Solaris”');
    await select('Select “Solyaris”');
    fireEvent.click(screen.getByRole('button', { name: 'Are one film…' }));
    fireEvent.click(await screen.findByRole('radio', { name: /Solaris/, hidden: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Make them one', hidden: true }));
    await waitFor(async () => expect((await background.ask('readFilm', { id }))?.reviews).toHaveLength(2));
    expect((await background.ask('readReview', other))?.film).toMatchObject({
      title: 'Solaris',
      otherTitles: ['Solyaris'],
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await background.ask('readFilm', { id }))?.reviews).toHaveLength(1));
    expect((await background.ask('readReview', other))?.film).toMatchObject({ title: 'Solyaris', otherTitles: [] });
  });

  test('of a film are shown with it, and made another film where they are one’s', async () => {
    const background = openBackground();
    const { id } = await write(background, 'Solaris', 'A sea that thinks.');
    const other = await write(background, 'Solaris', 'Too clean by half.');
    const { container } = await open(background, `#library/film/${id}`);
    const pane = within(await screen.findByRole('region', { name: /^Solaris/ }));
    expect(pane.getByText('2 reviews')).toBeTruthy();
    expect(await findBarriers(container)).toEqual([]);
    const link = pane.getAllByRole('link', { name: /Too clean/ })[0];
    fireEvent.click(link?.parentElement?.querySelector('input') as Element);
    fireEvent.click(pane.getByRole('button', { name: /about another film/ }));
    fireEvent.click(pane.getByRole('button', { name: 'Make it a film of its own' }));
    expect(await screen.findByText(/still not be told apart/)).toBeTruthy();
    fireEvent.click(link?.parentElement?.querySelector('input') as Element);
    fireEvent.click(pane.getByRole('button', { name: /about another film/ }));
    fireEvent.input(pane.getByRole('textbox', { name: 'Its year' }), { target: { value: '2002' } });
    fireEvent.click(pane.getByRole('button', { name: 'Make it a film of its own' }));
    await waitFor(async () => expect((await background.ask('readReview', other))?.film.year).toBe(2002));
    expect(await pane.findByText('1 review')).toBeTruthy();
  });
});

describe('the view', () => {
  test('stands in the address, and is read from it', async () => {
    const background = openBackground();
    await write(background, 'Solaris');
    await write(background, 'Stalker');
    const { container } = await open(background, '#library?q=stalker');
    expect(await screen.findByText('Stalker')).toBeTruthy();
    expect(screen.queryByText('Solaris')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Filter' }));
    const verdict = await screen.findByRole('combobox', { name: 'Verdict' });
    expect(await findBarriers(container)).toEqual([]);
    fireEvent.change(verdict, { target: { value: 'avoid' } });
    expect(location.hash).toBe('#library?q=stalker&stance=avoid');
    expect(await screen.findByText(/Nothing in the library goes by “stalker” among what is filtered/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Not only: Avoid' }));
    expect(await screen.findByText('Stalker')).toBeTruthy();
  });

  test('shows the keys when asked, and closes', async () => {
    const background = openBackground();
    await write(background, 'Solaris');
    const { container } = await open(background, '#library');
    await screen.findByText('Solaris');
    fireEvent.keyDown(document.body, { key: '?' });
    const keys = await screen.findByRole('dialog', { hidden: true });
    expect(keys.textContent).toMatch(/Move to the bin/);
    expect(await findBarriers(container)).toEqual([]);
    fireEvent(keys, new Event('close'));
    await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull());
  });

  test('finds words of the text as well', async () => {
    const background = openBackground();
    await write(background, 'Solaris', 'A sea that thinks.');
    await write(background, 'Stalker');
    await open(background, '#library?q=thinks');
    expect(await screen.findByText('Solaris')).toBeTruthy();
    expect(screen.queryByText('Stalker')).toBeNull();
  });

  test('is groups under headings where one likes', async () => {
    const background = openBackground();
    await write(background, 'Solaris');
    await open(background, '#library?group=decade');
    expect(await screen.findByRole('rowheader', { name: /1970s/ })).toBeTruthy();
  });
});

describe('what pages have taught', () => {
  const page = { site: 'netflix', url: 'https://www.netflix.com/title/70123', title: 'Solyaris', year: null };

  async function teach(background: Background) {
    const review = await write(background, 'Solaris');
    const { id, film } = review;
    await changeReview(background.library, id, (before) => (before ? learnKeys(before, ['netflix:70123']) : 'same'));
    await saveCorrection(background.library, {
      id: 'c',
      madeAt: '2026-02-03T12:00:00.000Z',
      says: 'same',
      page: { ...page, keys: ['netflix:70123'] },
      review: { id, title: film.title, year: film.year, keys: film.keys },
      taught: ['netflix:70123'],
    });
    return id;
  }

  test('is forgotten in the library, told so, and brought back by Undo', async () => {
    const background = openBackground();
    const id = await teach(background);
    await open(background, `#library/${id}`);
    fireEvent.click(await screen.findByRole('button', { name: 'Forget Netflix 70123' }));
    expect(await screen.findByText('That page on Netflix is not taken for “Solaris” any more.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('Also known on')).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('region', { name: /^Solaris/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Forget Netflix 70123' })).toBeTruthy();
  });

  test('by the user’s word goes when that is taken back in the list of corrections', async () => {
    const background = openBackground();
    const id = await teach(background);
    await open(background, '#corrections');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo The page Solyaris is about Solaris' }));
    expect(await screen.findByText(/Nothing has been corrected/)).toBeTruthy();
    expect((await background.ask('readReview', { id }))?.learnedKeys).toEqual([]);
  });

  test('is offered as a file with the corrections', async () => {
    const background = openBackground();
    await teach(background);
    const files: Blob[] = [];
    const createObjectURL = (blob: Blob) => `blob:${files.push(blob)}`;
    vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL, revokeObjectURL: () => {} }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    await open(background, '#corrections');
    fireEvent.click(await screen.findByRole('button', { name: 'Save as a file' }));
    expect(await screen.findByText('Your corrections are in your downloads.')).toBeTruthy();
    expect(files.map(({ type }) => type)).toEqual(['application/json']);
  });
});

describe('the page', () => {
  test('goes where its address goes, and forgets what was told elsewhere', async () => {
    const background = openBackground();
    await write(background, 'Solaris');
    await open(background, '#library');
    fireEvent.click(await screen.findByRole('button', { name: 'Move “Solaris” to the bin' }));
    await screen.findByText('“Solaris” is in the bin.');
    await go('#settings');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Settings');
    await waitFor(() => expect(screen.queryByText('“Solaris” is in the bin.')).toBeNull());
  });

  test('wears the theme of the settings as soon as they change', async () => {
    await open(openBackground(), '#settings');
    tellSettings({ ...defaultSettings, theme: 'dark' });
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    tellSettings(defaultSettings);
    await waitFor(() => expect(document.documentElement.dataset.theme).toBeUndefined());
  });

  test('saves a setting as it is changed', async () => {
    const { change } = await open(openBackground(), '#settings');
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(change.mock.calls).toEqual([[{ theme: 'dark' }]]);
  });

  test('tells of a lost library wherever one is, and begins anew when told twice', async () => {
    await fakeBrowser.storage.local.set({
      tripwire: { reviews: 7, revision: 9, changedAt: '2026-04-01T12:00:00.000Z' },
    });
    await open(openBackground(), '#about');
    expect(await screen.findByText('Your library came back empty.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Start anew' }));
    fireEvent.click(screen.getByRole('button', { name: 'Yes, start anew' }));
    await waitFor(() => expect(screen.queryByText('Your library came back empty.')).toBeNull());
  });
});

describe('the sites', () => {
  const page = (n: number) => ({
    film: `imdb:tt000000${n}`,
    address: `https://www.imdb.com/title/tt000000${n}`,
    missing: ['title'],
  });

  test('are switched one by one', async () => {
    const { changeSite } = await open(openBackground(), '#sites');
    fireEvent.click(await screen.findByRole('switch', { name: 'IMDb' }));
    expect(changeSite.mock.calls).toEqual([['imdb', { off: true }]]);
  });

  test('tell of changed pages as it is noticed, with a report to copy and no word sent', async () => {
    const writeText = vi.fn(async (_text: string) => {});
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Gecko/20100101 Firefox/153.0', clipboard: { writeText } });
    await open(openBackground(), '#sites');
    expect((await screen.findByRole('region', { name: 'Not yet seen' })).textContent).toContain('IMDb');
    await fakeBrowser.storage.local.set({ 'readings:imdb': { readOn: null, last: [page(1), page(2), page(3)] } });
    await screen.findByText(/Its pages have changed: 3 of the last 3 film addresses could not be read/);
    fireEvent.click(screen.getByRole('button', { name: 'Prepare a report on IMDb' }));
    const report = within(screen.getByRole('region', { name: 'Report on IMDb' }));
    const shown = report.getByText(/Lobby Card 0\.1\.0 in Firefox 153/).textContent;
    expect(shown).toContain('https://www.imdb.com/title/tt0000003\n  film: imdb:tt0000003\n  missing: title');
    fireEvent.click(report.getByRole('button', { name: 'Copy the report' }));
    await screen.findByText('The report is on your clipboard.');
    expect(writeText.mock.calls).toEqual([[shown]]);
  });

  test('are seen by nobody any more once the counts are forgotten', async () => {
    await fakeBrowser.storage.local.set({ 'readings:imdb': { readOn: '2026-05-01', last: [null] } });
    await open(openBackground(), '#sites');
    const seen = await screen.findByRole('region', { name: 'Seen on this machine' });
    expect(seen.textContent).toContain('Fine, read today');
    fireEvent.click(screen.getByRole('button', { name: 'Forget these counts' }));
    fireEvent.click(screen.getByRole('button', { name: 'Forget' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Seen on this machine' })).toBeNull());
    expect(await fakeBrowser.storage.local.get('readings:imdb')).toEqual({});
    expect(screen.queryByRole('button', { name: 'Forget these counts' })).toBeNull();
  });
});

describe('sites of no list', () => {
  test('are a click away from the top of the long list', async () => {
    await open(openBackground(), '#sites');
    fireEvent.click(await screen.findByRole('button', { name: 'Add another site or server' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Address' }));
  });

  test('stand with what the browser says of each, told anew when that or the list changes', async () => {
    await open(openBackground(), '#sites');
    await screen.findByRole('textbox', { name: 'Address' });
    hostAccess.allowed.clear();
    tellSettings({ ...defaultSettings, hosts: ['nas.home:8096'] });
    expect(await screen.findByText('Not allowed yet: no card comes up')).toBeTruthy();
    hostAccess.allowed.add('nas.home:8096');
    hostAccess.tell();
    expect(await screen.findByText('Cards come up there')).toBeTruthy();
  });

  test('come with a backup, beside those that were named since', async () => {
    const { ask } = openBackground();
    await fakeBrowser.storage.local.set({ settings: { hosts: ['films.example'] } });
    const { batchId } = await ask('beginBatch', { kind: 'backup', label: 'mine.json' });
    await ask('commitBatch', { batchId, settings: { theme: 'dark', hosts: ['nas.home:8096', 'films.example'] } });
    const { settings } = await fakeBrowser.storage.local.get('settings');
    expect(settings).toMatchObject({ theme: 'dark', hosts: ['films.example', 'nas.home:8096'] });
  });
});

describe('a pasted article', () => {
  const article = `The Long Take (1961)

A clerk counts the night trains.

Pros:
- The light is a character of its own.
- Nobody explains anything.
Cons:
- It is an hour too long.

Director: A Director
Genre: Drama
Year of Release: 1961

Verdict: A slow film that is worth the wait.
`;

  test('is read, checked and saved', async () => {
    const background = openBackground();
    await open(background, '#paste');
    fireEvent.input(await screen.findByRole('textbox'), { target: { value: article } });
    fireEvent.click(screen.getByRole('button', { name: 'Read it' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Save this review' }));
    const link = await screen.findByRole('link', { name: 'Look at it' });
    const id = link.getAttribute('href')?.slice('#library/'.length) ?? '';
    expect(await background.ask('readReview', { id })).toMatchObject({
      origin: { kind: 'clipped' },
      film: { title: 'The Long Take', year: 1961, directors: ['A Director'] },
      pros: ['The light is a character of its own.', 'Nobody explains anything.'],
      cons: ['It is an hour too long.'],
    });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
  });

  test('that is no review stays in the box, with what is missing', async () => {
    await open(openBackground(), '#paste');
    fireEvent.input(await screen.findByRole('textbox'), { target: { value: 'Dear diary, the lawn is mown.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Read it' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/does not look like a film review/);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Dear diary, the lawn is mown.');
  });

  test('is still there after a look at another section', async () => {
    await open(openBackground(), '#paste');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Half a review' } });
    await go('#about');
    await screen.findByText(/Lobby Card 0\.1\.0/);
    await go('#paste');
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox')).value).toBe('Half a review');
    sessionStorage.clear();
  });
});

test('the pictures are counted when someone looks, and again after a change', async () => {
  const background = openBackground();
  await open(background, '#pictures');
  expect(await screen.findByText(/nothing to draw yet/)).toBeTruthy();
  await write(background, 'Solaris');
  expect(await screen.findByRole('link', { name: '1970s: 1 film' })).toBeTruthy();
  await write(background, 'Stalker');
  expect(await screen.findByRole('link', { name: '1970s: 2 films' })).toBeTruthy();
});

test('where the library can’t be counted, trying again counts it', async () => {
  const background = openBackground();
  await write(background, 'Solaris');
  vi.spyOn(console, 'error').mockReturnValue();
  let isFirst = true;
  await open(background, '#pictures', (hear) => {
    if (!isFirst) return readerOf(background.library)(hear);
    isFirst = false;
    return { tell: () => hear({ say: 'failed', reason: 'a fault' }), close() {} };
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: '1970s: 1 film' })).toBeTruthy();
});
