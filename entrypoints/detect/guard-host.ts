/** A page that makes the host inert over and over may have its way. */
const repairs = 20;

/** Calls back once, when the page takes the host out or moves it. Until then keeps the page from making it inert. */
export function guardHost(host: HTMLElement, doc: Document, onLost: () => void): () => void {
  let left = repairs;
  const observer = new MutationObserver(() => {
    if (host.parentNode !== doc.documentElement) {
      observer.disconnect();
      onLost();
    } else if (host.inert && left > 0) {
      left -= 1;
      host.inert = false;
    }
  });
  observer.observe(doc, { childList: true });
  observer.observe(doc.documentElement, { childList: true });
  observer.observe(host, { attributeFilter: ['inert'] });
  return () => observer.disconnect();
}
