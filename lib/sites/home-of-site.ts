import { sites } from './sites.ts';

/** A site's own address, for a film of it whose page can't be told from its key; null where there is no such site, or one on people's own servers only. */
export function homeOfSite(id: string): string | null {
  const pattern = sites.find((site) => site.id === id)?.matches[0];
  return pattern ? pattern.replace('//*.', '//www.').replace(/(\/\/[^/]+\/).*$/, '$1') : null;
}
