import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSettling } from '../../../entrypoints/detect/watch-settling.ts';

let ending: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function watch(look: () => boolean) {
  const ends = vi.spyOn(MutationObserver.prototype, 'disconnect');
  const hears = vi.spyOn(MutationObserver.prototype, 'observe');
  const looks = vi.fn(look);
  const end = vi.fn();
  const stop = watchSettling(document, ending.signal, { look: looks, end });
  /** What is still alive of it: timers, and observers that have not been let go. */
  const alive = () => ({ timers: vi.getTimerCount(), observers: hears.mock.calls.length - ends.mock.calls.length });
  /** Changes the page a hundred times in each fiftieth of a second. */
  const churn = async (ms: number) => {
    for (let past = 0; past < ms; past += 20) {
      for (let n = 0; n < 100; n += 1) document.body.textContent = `${past} ${n}`;
      await vi.advanceTimersByTimeAsync(20);
    }
  };
  return { looks, end, stop, alive, churn };
}

test('a page that never stops changing is looked at five times, with two timers and one observer, and then left alone', async () => {
  const { looks, end, alive, churn } = watch(() => false);
  await churn(6_000);
  expect(alive()).toEqual({ timers: 2, observers: 1 });
  await churn(14_000);
  expect(looks.mock.calls.length).toBeLessThanOrEqual(5);
  expect(end).toHaveBeenCalledOnce();
  expect(alive()).toEqual({ timers: 0, observers: 0 });
});

test('a page that changes no more is looked at once, and nobody asks it again before the end', async () => {
  const { looks, end } = watch(() => false);
  await vi.advanceTimersByTimeAsync(20_000);
  expect([looks.mock.calls.length, end.mock.calls.length]).toEqual([1, 1]);
});

test.each([
  ['what was waited for is there', true, (_: () => void) => {}],
  ['it is stopped', false, (stop: () => void) => stop()],
  ['the page is over', false, () => ending.abort()],
])('nothing stays alive when %s', async (_, isThere, act) => {
  const { looks, end, stop, alive, churn } = watch(() => isThere);
  await churn(300);
  act(stop);
  const seen = looks.mock.calls.length;
  await churn(10_000);
  expect([looks.mock.calls.length, end.mock.calls.length]).toEqual([seen, 0]);
  expect(alive()).toEqual({ timers: 0, observers: 0 });
});
