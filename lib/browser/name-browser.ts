/** In the order of trust: most browsers also call themselves Chrome. */
const families = [
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Edge', /\bEdg\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Chromium', /Chrom(?:e|ium)\/(\d+)/],
] as const;

/** A browser's name and version from how it announces itself to websites: `Firefox 153`. */
export function nameBrowser(userAgent: string): string {
  for (const [name, pattern] of families) {
    const version = pattern.exec(userAgent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return 'another browser';
}
