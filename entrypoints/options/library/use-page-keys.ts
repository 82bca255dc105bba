import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Keys that hold wherever one is on the page: `/` for the search, `?` for the list of keys, j and k into the list. */
export function usePageKeys(root: RefObject<HTMLElement | null>, onHelp: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      if (event.defaultPrevented || ctrlKey || metaKey || altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('dialog')) return;
      const search = root.current?.querySelector<HTMLInputElement>('input[type=search]');
      if (target === search && key === 'ArrowDown') {
        event.preventDefault();
        focusList(root.current);
        return;
      }
      if (target?.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')) return;
      if (key === '/') search?.focus();
      else if (key === '?') onHelp();
      else if (key === 'j' || key === 'k') focusList(root.current);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** The line that the tab key stops at. */
function focusList(root: HTMLElement | null): void {
  root?.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus();
}
