/** Puts a text on the clipboard. A page's policy can forbid its frames the clipboard; the old command still works then. */
export async function copyText(text: string, doc: Document): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    if (!copyByCommand(text, doc)) throw error;
  }
}

function copyByCommand(text: string, doc: Document): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  doc.addEventListener('copy', put);
  const done = doc.execCommand('copy');
  doc.removeEventListener('copy', put);
  return done;
}
