import { limits } from '../../film/limits.ts';
import { textOf } from './element-lines.ts';
import { readLdNodes } from './json-ld.ts';
import { readMetas } from './open-graph.ts';
import type { Page } from './page.ts';
import { pageLimits } from './page-limits.ts';

/** Opens a page for reading; null where it has more elements than are looked at. Only a few are counted to know that. */
export function openPage(doc: Document, url: URL, siteName: string): Page | null {
  const root = doc.documentElement;
  if (!root || root.getElementsByTagName('*')[pageLimits.elements]) return null;
  const title = root.querySelector('title');
  const metas = readMetas(root);
  const hostWords = url.hostname.split('.').filter((word) => word.length > 3);
  return {
    url,
    root,
    title: title ? textOf(title, limits.url) : '',
    canonical: root.querySelector('link[rel="canonical"]')?.getAttribute('href')?.slice(0, limits.url) ?? null,
    metas,
    nodes: readLdNodes(root),
    siteNames: [siteName, ...(metas.get('og:site_name') ?? []).slice(0, 1), ...hostWords],
  };
}
