import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CardPage } from '../../../entrypoints/card/CardPage.tsx';
import { takePort } from '../../../entrypoints/card/take-port.ts';
import type { FromCard, ToCard } from '../../../lib/browser/card-frame.ts';
import type { Envelope } from '../../../lib/browser/messages.ts';
import { readSettings } from '../../../lib/browser/settings.ts';
import { defaultSiteSettings } from '../../../lib/browser/settings-schema.ts';
import { summariseReview } from '../../../lib/review/summary.ts';
import { makeMatch, makeView } from '../../components/card/make-view.ts';

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

const view = makeView([makeMatch('r1', { verdict: 'It grows on you.', stance: 'recommended' })]);
const failed = (message: string, forUser: boolean): Envelope<never> => ({ ok: false, message, forUser });
let ports: MessagePort[] = [];

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  for (const port of ports) port.close();
  ports = [];
});

/** The card in a frame, with a background that answers by name and a detector that notes what it is told. */
function open(answers: Record<string, (question: never) => unknown> = {}) {
  const asked: [name: string, question: unknown][] = [];
  const all: typeof answers = { readCard: () => view, ...answers };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, question } = message as { name: string; question: never };
    asked.push([name, question]);
    const value = (await all[name]?.(question)) ?? null;
    return typeof value === 'object' && value !== null && 'ok' in value ? value : { ok: true, value };
  });
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const told: FromCard[] = [];
  port1.onmessage = ({ data }: MessageEvent<FromCard>) => told.push(data);
  const say = (word: ToCard) => port1.postMessage(word);
  say({ do: 'start', corner: 'bottom-right', folded: false });
  const { container } = render(<CardPage ticket="t1" port={Promise.resolve(port2)} write={({ id }) => `# ${id}`} />);
  const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
  return { asked, told, say, press, container };
}

test('the ticket opens the film, and the frame is told the size once there is something to see', async () => {
  const { asked, told } = open();
  await screen.findByText('It grows on you.');
  expect(asked[0]).toEqual(['readCard', { ticket: 't1' }]);
  await waitFor(() => expect(told[0]).toMatchObject({ do: 'size' }));
});

test('a ticket that is refused shows nothing', async () => {
  const { container, told } = open({ readCard: () => failed('This card has expired.', true) });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([container.innerHTML, told]).toEqual(['', []]);
});

test('a library that fails says so, and is read again on request', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let tries = 0;
  const { press } = open({
    readCard() {
      tries += 1;
      return tries === 1 ? failed('disk', false) : view;
    },
  });
  await press('Try again');
  await screen.findByText('It grows on you.');
});

test('a fresh ticket reads again, and what was shown stays if that fails', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let shown = view;
  const { asked, say } = open({
    readCard: ({ ticket }: { ticket: string }) => (ticket === 't3' ? failed('x', true) : shown),
  });
  await screen.findByText('It grows on you.');
  shown = makeView([makeMatch('r1', { verdict: 'It has grown.' })]);
  say({ do: 'read', ticket: 't2' });
  await screen.findByText('It has grown.');
  say({ do: 'read', ticket: 't3' });
  await waitFor(() => expect(asked).toHaveLength(3));
  expect(screen.getByText('It has grown.')).toBeTruthy();
});

test('"Not this film" holds the frame before it changes anything, and its undoing takes back that very word', async () => {
  const { asked, press, told } = open({
    // not answered before the frame is held
    async denyMatch() {
      await waitFor(() => expect(told).toContainEqual({ do: 'hold', on: true }));
      return { correctionId: 'c1' };
    },
  });
  await screen.findByText('It grows on you.');
  await press('Not this film');
  await press('Undo');
  await waitFor(() => expect(told).toContainEqual({ do: 'hold', on: false }));
  expect(asked.slice(1)).toEqual([
    ['denyMatch', { ticket: 't1', reviewId: 'r1' }],
    ['undoCorrection', { id: 'c1' }],
  ]);
  expect(await screen.findByText('It grows on you.')).toBeTruthy();
});

test('the film of the page is named from all that is stored, and that can be taken back', async () => {
  const other = summariseReview(makeMatch('r9', { verdict: 'Another film.' }).review);
  const { asked, press, told } = open({
    searchFromCard: () => ({ items: [other], next: null }),
    confirmMatch: () => ({ correctionId: 'c9' }),
  });
  await screen.findByText('It grows on you.');
  await press('More');
  await press('This page is about …');
  await waitFor(() => expect(document.activeElement?.getAttribute('type')).toBe('search'));
  await press(/Another film\./);
  await press('Undo');
  await waitFor(() => expect(told).toContainEqual({ do: 'hold', on: false }));
  expect(asked.slice(1)).toEqual([
    ['searchFromCard', { ticket: 't1', query: '', after: null }],
    ['confirmMatch', { ticket: 't1', reviewId: 'r9' }],
    ['undoCorrection', { id: 'c9' }],
  ]);
  expect(await screen.findByText('It grows on you.')).toBeTruthy();
});

test('where the user drops or moves the card is kept for the site', async () => {
  const { press, say, told } = open();
  await screen.findByText('It grows on you.');
  say({ do: 'dropped', corner: 'top-left' });
  await waitFor(async () =>
    expect((await readSettings()).sites).toEqual({ imdb: { ...defaultSiteSettings, off: false, corner: 'top-left' } }),
  );
  await press(/now top left/);
  await waitFor(async () => expect((await readSettings()).sites.imdb?.corner).toBe('top-right'));
  await waitFor(() => expect(told).toContainEqual({ do: 'corner', corner: 'top-right' }));
});

test('a site is turned off and the card goes', async () => {
  const { press, told } = open();
  await press('More');
  await press(/^Never show/);
  await press('Turn off here');
  await waitFor(() => expect(told).toContainEqual({ do: 'close' }));
  expect((await readSettings()).sites).toEqual({ imdb: { ...defaultSiteSettings, off: true, corner: null } });
});

test('Escape in the page folds the card, and once more takes it away', async () => {
  const { say, told } = open();
  await screen.findByText('It grows on you.');
  say({ do: 'escape' });
  await screen.findByRole('button', { name: /^Show the card/ });
  say({ do: 'escape' });
  await waitFor(() => expect(told).toContainEqual({ do: 'close' }));
});

test('the theme is taken from the settings, at once when it changes', async () => {
  await fakeBrowser.storage.local.set({ settings: { theme: 'dark' } });
  open();
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  await fakeBrowser.storage.local.set({ settings: { theme: 'auto' } });
  await waitFor(() => expect(document.documentElement.dataset.theme).toBeUndefined());
});

test('what cannot be done is said on the card', async () => {
  const unseen = makeView([makeMatch('r1', { verdict: 'v', intro: 'It begins.' })]);
  const { press } = open({ markSeen: () => failed('This page shows no film any more.', true), readCard: () => unseen });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await press('I have seen it');
  expect((await screen.findByRole('alert')).textContent).toBe('This page shows no film any more.');
});

test('only the window around hands a port in, and only the first counts', async () => {
  const channel = new MessageChannel();
  const second = new MessageChannel();
  ports.push(channel.port1, second.port1);
  const taken = takePort(window);
  const send = (source: Window | null, port: MessagePort) =>
    window.dispatchEvent(new MessageEvent('message', { source, ports: [port] }));
  send(null, second.port2);
  send(window.parent, channel.port2);
  send(window.parent, second.port2);
  expect(await taken).toBe(channel.port2);
});
