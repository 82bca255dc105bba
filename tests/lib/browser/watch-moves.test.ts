import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchMoves } from '../../../lib/browser/watch-moves.ts';

let ending = new AbortController();
beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** A page that moves on as told, and where it was when it was heard. */
function open() {
  const navigation = new EventTarget();
  const location = { href: 'https://films.example/' };
  const heard: string[] = [];
  watchMoves({ location, navigation } as unknown as Window, ending.signal, () => heard.push(location.href));
  const move = (path: string | number) => {
    location.href = `https://films.example/${path}`;
    navigation.dispatchEvent(new Event('currententrychange'));
  };
  return { heard, move };
}

test('a move is heard at once, a bare fragment and a word that nothing has moved are none', () => {
  const { heard, move } = open();
  for (const path of ['one', 'one#cast', 'one', 'two#/cast']) move(path);
  expect(heard).toEqual(['https://films.example/one', 'https://films.example/two#/cast']);
});

test('of ten thousand moves at once twenty are heard, and then where they have led', () => {
  const { heard, move } = open();
  for (let n = 1; n <= 10_000; n += 1) move(n);
  expect([heard.length, vi.getTimerCount()]).toEqual([20, 1]);
  vi.advanceTimersByTime(2_000);
  expect([heard.length, heard.at(-1)]).toEqual([21, 'https://films.example/10000']);
});

test('a page that moves twenty times a second for good is heard every two seconds, with one timer', () => {
  const { heard, move } = open();
  for (let n = 1; n <= 20 * 600; n += 1) {
    move(n);
    vi.advanceTimersByTime(50);
  }
  expect(heard.length).toBeLessThanOrEqual(20 + 600 / 2);
  expect(vi.getTimerCount()).toBe(1);
});

test('who looks at a film every two seconds is never kept waiting, and nothing runs on afterwards', () => {
  const { heard, move } = open();
  for (let n = 1; n <= 500; n += 1) {
    move(n);
    expect(heard).toHaveLength(n);
    vi.advanceTimersByTime(2_000);
  }
  vi.advanceTimersByTime(60_000);
  expect(vi.getTimerCount()).toBe(0);
});

test('nothing is heard any more when it is over', () => {
  const { heard, move } = open();
  for (let n = 1; n <= 50; n += 1) move(n);
  ending.abort();
  move('later');
  expect([heard.length, vi.getTimerCount()]).toEqual([20, 0]);
});
