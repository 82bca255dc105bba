/** A web address as people say it: no protocol, no `www.`, no tail of parameters. */
export function plainAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, '') + (pathname === '/' ? '' : decode(pathname));
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // A stray per cent sign: the path is shown as it is written.
    return path;
  }
}
