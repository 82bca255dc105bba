import { expect, test, vi } from 'vitest';
import { openPageApi } from '../../../lib/browser/page-api.ts';

function makeWorld(answer: unknown, id: string | undefined = 'abc', base = 'chrome-extension://made-up/') {
  const listeners = new Set<(...given: unknown[]) => unknown>();
  const runtime = {
    id,
    getURL: (path: string) => base + path,
    sendMessage: vi.fn(async () => answer),
    onMessage: {
      addListener: (listener: () => void) => listeners.add(listener),
      removeListener: (listener: () => void) => listeners.delete(listener),
    },
  };
  return { world: { chrome: { runtime } }, runtime, listeners };
}

test('a question travels with its name, and an answer comes out of its envelope', async () => {
  const { runtime, world } = makeWorld({ ok: true, value: { frame: null } });
  expect(await openPageApi(world).ask('reportSighting', null)).toEqual({ frame: null });
  expect(runtime.sendMessage).toHaveBeenCalledWith({ name: 'reportSighting', question: null });
});

test.each([[{ ok: false, message: 'no', forUser: false }], [undefined]])('%j is no answer', async (envelope) => {
  expect(await openPageApi(makeWorld(envelope).world).ask('reportSighting', null)).toBeNull();
});

test('an extension that is gone is known to be, and asking it fails', async () => {
  const { runtime, world } = makeWorld({ ok: true, value: null });
  const api = openPageApi(world);
  expect(api.isGone()).toBe(false);
  Object.assign(runtime, { id: undefined });
  expect(api.isGone()).toBe(true);
  await expect(api.ask('reportSighting', null)).rejects.toThrow('gone');
});

test('a poke is heard until listening ends, and is never answered', () => {
  const { listeners, world } = makeWorld(null);
  const ending = new AbortController();
  const look = vi.fn();
  openPageApi(world).onPoke(look, ending.signal);
  expect([...listeners].map((listener) => listener('libraryChanged', {}, () => {}))).toEqual([undefined]);
  expect(look).toHaveBeenCalledOnce();
  ending.abort();
  expect(listeners.size).toBe(0);
});

test.each([
  ['chrome-extension://made-up/', 'chrome-extension://abc'],
  ['moz-extension://5f9c1f0e-6d5b-4c8e-9a53-0d3c2f7b8a11/', 'moz-extension://5f9c1f0e-6d5b-4c8e-9a53-0d3c2f7b8a11'],
])('a page at %s has the origin %s once it is loaded', (base, origin) => {
  expect(openPageApi(makeWorld(null, 'abc', base).world).origin()).toBe(origin);
});
