/** How long the browser may take to fetch what it is given. */
const holdMs = 60_000;

/** Gives a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), holdMs);
}
