import { useEffect, useRef } from 'preact/hooks';

/**
 * For what comes in the place of a button that was just pressed: the keyboard goes on at its first button, instead of
 * from the top.
 */
export function useFocusFirst<T extends HTMLElement>() {
  const element = useRef<T>(null);
  useEffect(() => element.current?.querySelector('button')?.focus(), []);
  return element;
}
