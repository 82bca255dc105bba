import { useLayoutEffect, useState } from 'preact/hooks';

/** Calls back with the size and roundness of the element under the returned ref, at first and whenever it changes. */
export function useSize(onSize: (width: number, height: number, round: number) => void) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!element) return;
    const tell = () => {
      const { width, height } = element.getBoundingClientRect();
      onSize(Math.ceil(width), Math.ceil(height), Number.parseFloat(getComputedStyle(element).borderRadius) || 0);
    };
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return setElement;
}
