import { expect, test, vi } from 'vitest';
import { workIdly } from '../../../entrypoints/marks/work-idly.ts';

/** A window that is idle for so long at a time, when it is told to be. */
function makeWindow(idleMs: number) {
  const waiting: (() => void)[] = [];
  const win = {
    requestIdleCallback(work: (deadline: { timeRemaining: () => number; didTimeout: boolean }) => void) {
      waiting.push(() => {
        const end = performance.now() + idleMs;
        work({ timeRemaining: () => Math.max(0, end - performance.now()), didTimeout: false });
      });
    },
  } as unknown as Window;
  return { win, waiting, beIdle: () => waiting.shift()?.() };
}

/** So many steps, each of which takes a while. */
function* work(steps: number, stepMs: number, onStep = () => {}): Generator<void, string> {
  for (let n = 0; n < steps; n += 1) {
    const end = performance.now() + stepMs;
    while (performance.now() < end);
    onStep();
    yield;
  }
  return 'done';
}

test('nothing is done before the page is idle, and a small work then in one piece', async () => {
  const { win, beIdle } = makeWindow(50);
  const onStep = vi.fn();
  const doing = workIdly(win, work(3, 0, onStep), new AbortController().signal);
  expect(onStep).not.toHaveBeenCalled();
  beIdle();
  expect(await doing).toBe('done');
});

test('a long work is done in pieces of some milliseconds, however long the page is idle', async () => {
  const { win, waiting, beIdle } = makeWindow(1_000);
  const doing = workIdly(win, work(40, 2), new AbortController().signal);
  let pieces = 0;
  for (; waiting.length > 0; pieces += 1) beIdle();
  expect(await doing).toBe('done');
  expect(pieces).toBeGreaterThan(3);
});

test('a page that is hardly idle gets a step at a time', async () => {
  const { win, waiting, beIdle } = makeWindow(0);
  const doing = workIdly(win, work(5, 0), new AbortController().signal);
  let pieces = 0;
  for (; waiting.length > 0; pieces += 1) beIdle();
  expect(await doing).toBe('done');
  expect(pieces).toBe(6);
});

test('what is wanted at once begins at once', async () => {
  const { win } = makeWindow(50);
  expect(await workIdly(win, work(1, 0), new AbortController().signal, true)).toBe('done');
});

test('a work that was ended does no more, and one that throws says so', async () => {
  const { win, beIdle } = makeWindow(50);
  const ending = new AbortController();
  const onStep = vi.fn();
  const ended = workIdly(win, work(3, 0, onStep), ending.signal);
  ending.abort(new Error('over'));
  beIdle();
  await expect(ended).rejects.toThrow('over');
  expect(onStep).not.toHaveBeenCalled();
  const failing = workIdly(
    win,
    // biome-ignore lint/correctness/useYield: it fails before its first step
    (function* (): Generator<void, void> {
      throw new Error('broken');
    })(),
    new AbortController().signal,
  );
  beIdle();
  await expect(failing).rejects.toThrow('broken');
});
