import { vi } from 'vitest';

/** What jsdom lacks of a page that is laid out: nothing in it ever changes its size, and it scrolls nowhere. */
export function stubLayout(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('scrollBy', () => {});
}
