import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchChanges } from '../../../entrypoints/marks/watch-changes.ts';

let ending: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.innerHTML = '<ul><li><a href="/title/tt0000001/">One</a></li></ul>';
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

function watch() {
  const look = vi.fn();
  const ours = new WeakSet<Node>();
  const changes = watchChanges(window, ending.signal, ['href'], (node) => ours.has(node), look);
  const list = document.querySelector('ul') as HTMLElement;
  const add = () => list.append(document.createElement('li'));
  /** Lets the observer hear of what was changed, and so much time go by. */
  const pass = async (ms: number) => {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(ms);
  };
  return { look, ours, changes, add, pass };
}

test('a row that comes is looked at soon, many that come together once', async () => {
  const { look, add, pass } = watch();
  for (let n = 0; n < 50; n += 1) add();
  await pass(100);
  expect(look).toHaveBeenCalledTimes(1);
});

test('a link that leads elsewhere, a picture that has arrived and another size of the window are looked at', async () => {
  const { look, pass } = watch();
  document.querySelector('a')?.setAttribute('href', '/title/tt0000002/');
  await pass(100);
  document.querySelector('a')?.dispatchEvent(new Event('load'));
  await pass(100);
  window.dispatchEvent(new Event('resize'));
  await pass(100);
  expect(look).toHaveBeenCalledTimes(3);
});

test('our own marks are no change, their loss is', async () => {
  const { look, ours, pass } = watch();
  const mark = document.createElement('span');
  ours.add(mark);
  document.querySelector('a')?.append(mark);
  await pass(5_000);
  expect(look).not.toHaveBeenCalled();
  mark.remove();
  await pass(100);
  expect(look).toHaveBeenCalledTimes(1);
});

test('a page that changes all the time, but not its list, is looked at less and less', async () => {
  const { look, changes, add, pass } = watch();
  look.mockImplementation(() => changes.found(false));
  for (let ms = 0; ms < 20_000; ms += 20) {
    add();
    await pass(20);
  }
  // twice as long each time, then every two seconds
  expect(look.mock.calls.length).toBeLessThan(18);
  look.mockImplementation(() => changes.found(true));
  await pass(2_000);
  look.mockClear();
  add();
  await pass(100);
  expect(look).toHaveBeenCalledTimes(1);
});

test('nothing is looked at any more when it is over', async () => {
  const { look, add, pass } = watch();
  add();
  await Promise.resolve();
  ending.abort();
  add();
  await pass(5_000);
  expect(look).not.toHaveBeenCalled();
});
