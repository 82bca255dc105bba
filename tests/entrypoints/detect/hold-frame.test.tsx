import { beforeEach, expect, test, vi } from 'vitest';
import { holdFrame } from '../../../entrypoints/detect/hold-frame.ts';
import { showFrame } from '../../../entrypoints/detect/show-frame.ts';
import type { FromCard, ToCard } from '../../../lib/browser/card-frame.ts';
import { makeFakeApi } from './fake-page-api.ts';
import { catchRoot, fakeTopLayer } from './fake-top-layer.ts';

fakeTopLayer();
const readRoot = catchRoot();
const order = (ticket: string) => ({ ticket, corner: 'bottom-right', collapsed: false }) as const;
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const strangers = () => [...document.documentElement.children].filter((el) => !['HEAD', 'BODY'].includes(el.tagName));

beforeEach(() => {
  for (const stray of strangers()) stray.remove();
});

function setUp() {
  const askAgain = vi.fn();
  const frame = holdFrame(document, makeFakeApi().api, () => showFrame, askAgain);
  return { frame, askAgain };
}

/** Loads the frame as a browser would, and plays the card in it. */
function loadCard() {
  const iframe = readRoot().querySelector('iframe');
  const box = readRoot().querySelector<HTMLElement>('div');
  if (!iframe || !box) throw new Error('no frame');
  let port: MessagePort | null = null;
  const heard: ToCard[] = [];
  const post = vi.fn((_word: string, _origin: string, [handed]: MessagePort[]) => {
    port = handed ?? null;
    if (port) port.onmessage = ({ data }) => heard.push(data);
  });
  Object.defineProperty(iframe, 'contentWindow', { value: { postMessage: post }, configurable: true });
  iframe.dispatchEvent(new Event('load'));
  return { iframe, box, post, heard, say: (word: FromCard) => port?.postMessage(word) };
}

test('without an order nothing is in the page', () => {
  const { frame } = setUp();
  frame.obey(null);
  expect(strangers()).toEqual([]);
});

test('an order puts one bare element into the page, whose inside cannot be reached', () => {
  const { frame } = setUp();
  frame.obey(order('t1'));
  expect(strangers().map((el) => el.outerHTML)).toEqual(['<div></div>']);
  expect(strangers()[0]?.shadowRoot).toBeNull();
  expect(readRoot().querySelector('iframe')?.getAttribute('src')).toBe('chrome-extension://made-up/card.html#t1');
});

test('the port goes to the extension alone, and only geometry comes back', async () => {
  const { frame } = setUp();
  frame.obey({ ...order('t1'), collapsed: true });
  const { box, heard, post, say } = loadCard();
  expect(post.mock.calls[0]?.slice(0, 2)).toEqual(['port', 'chrome-extension://id']);
  say({ do: 'size', width: 300, height: 200, round: 10 });
  await settled();
  expect(heard).toEqual([{ do: 'start', corner: 'bottom-right', folded: true }]);
  expect([box.style.width, box.style.height, box.style.opacity]).toEqual(['300px', '200px', '1']);
});

test('a further order renews the card in its frame', async () => {
  const { frame } = setUp();
  frame.obey(order('t1'));
  const { box, heard, iframe } = loadCard();
  frame.obey({ ...order('t2'), corner: 'top-left' });
  await settled();
  expect(readRoot().querySelector('iframe')).toBe(iframe);
  expect(heard.slice(1)).toEqual([
    { do: 'corner', corner: 'top-left' },
    { do: 'read', ticket: 't2' },
  ]);
  expect(box.dataset.corner).toBe('top-left');
});

test('an order that comes while the frame still loads gives it no other address, and reaches the card when it is up', async () => {
  const { frame } = setUp();
  frame.obey(order('t1'));
  frame.obey(order('t2'));
  const { iframe, heard } = loadCard();
  await settled();
  expect(iframe.getAttribute('src')).toBe('chrome-extension://made-up/card.html#t1');
  expect(heard.slice(1)).toEqual([{ do: 'read', ticket: 't2' }]);
});

test('a card that was closed stays closed until the film is another', async () => {
  const { frame } = setUp();
  frame.obey(order('t1'));
  loadCard().say({ do: 'close' });
  await vi.waitFor(() => expect(strangers()).toEqual([]));
  frame.obey(order('t2'));
  expect(strangers()).toEqual([]);
  frame.forget();
  frame.obey(order('t3'));
  expect(strangers()).toHaveLength(1);
});

test('a card that was folded comes back folded', async () => {
  const { frame } = setUp();
  frame.obey(order('t1'));
  loadCard().say({ do: 'fold', folded: true });
  await settled();
  frame.remove();
  frame.obey(order('t2'));
  const { heard } = loadCard();
  await settled();
  expect(heard[0]).toEqual({ do: 'start', corner: 'bottom-right', folded: true });
});

test('a held card outlives an order for nothing, and asks when it is let go', async () => {
  const { frame, askAgain } = setUp();
  frame.obey(order('t1'));
  const { say } = loadCard();
  say({ do: 'hold', on: true });
  await settled();
  frame.obey(null);
  expect(strangers()).toHaveLength(1);
  say({ do: 'hold', on: false });
  await settled();
  expect(askAgain).toHaveBeenCalledOnce();
});

test('a page that takes the card out gets it back three times, then has its way', async () => {
  const { frame, askAgain } = setUp();
  askAgain.mockImplementation(() => frame.obey(order('again')));
  frame.obey(order('t1'));
  for (let times = 1; times <= 3; times += 1) {
    strangers()[0]?.remove();
    await settled();
    expect(askAgain).toHaveBeenCalledTimes(times);
  }
  strangers()[0]?.remove();
  await settled();
  frame.obey(order('t9'));
  expect([askAgain.mock.calls.length, strangers().length]).toEqual([3, 0]);
});

test('a frame that is kept out is taken away again', () => {
  vi.useFakeTimers();
  try {
    const { frame } = setUp();
    frame.obey(order('t1'));
    vi.advanceTimersByTime(10_000);
    expect(strangers()).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

test('an Escape that a script made up is not heard', async () => {
  const { frame } = setUp();
  frame.obey(order('t1'));
  const { heard } = loadCard();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await settled();
  expect(heard).not.toContainEqual({ do: 'escape' });
});
