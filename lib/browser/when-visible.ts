/** Calls back once, when the page is looked at: a tab in the background and a page prepared in advance cost nothing. */
export function whenVisible(doc: Document, signal: AbortSignal, then: () => void): void {
  if (!doc.hidden) {
    then();
    return;
  }
  const listener = () => {
    if (doc.hidden) return;
    doc.removeEventListener('visibilitychange', listener);
    then();
  };
  doc.addEventListener('visibilitychange', listener, { signal });
}
