import { useState } from 'preact/hooks';

/** A text that is still there when one comes back from another section, or loads the page anew; gone with the tab. */
export function useKeptText(name: string): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(() => sessionStorage.getItem(name) ?? '');
  const keep = (to: string) => {
    setText(to);
    try {
      sessionStorage.setItem(name, to);
    } catch (reason) {
      // More than the browser holds for a tab (some 5 MB): it is on the screen, just not kept.
      console.warn(reason);
    }
  };
  return [text, keep];
}
