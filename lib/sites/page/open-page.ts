import { limits } from '../../film/limits.ts';
import { textOf } from './element-lines.ts';
import { readLdNodes } from './json-ld.ts';
import { readMetas } from './open-graph.ts';
import type { Page } from './page.ts';
import { pageLimits } from './page-limits.ts';

/** Opens a page for reading; null where it has more elements than are looked at. Only a few are counted to know that. */
export function openPage(doc: Document, url: URL, siteName: string): Page | null {
  const root = doc.documentElement;
  if (!root || root.getElementsByTagName('*').item(pageLimits.elements)) return null;
  const title = root.querySelector('title');
  const metas = readMetas(root);
  return {
    url,
    root,
    title: title ? textOf(title, limits.url) : '',
    canonical: root.querySelector('link[rel="canonical"]')?.getAttribute('href')?.slice(0, limits.url) ?? null,
    metas,
    nodes: readLdNodes(root),
    siteNames: [siteName, siteNameOf(metas), nameOfHost(url.hostname)],
  };
}

/** "sensacine" of sensacine.com and sensacine.com.mx. */
function nameOfHost(host: string): string {
  return (
    host
      .replace(/(?:\.com?)?\.\w+$/, '')
      .split('.')
      .at(-1) ?? ''
  );
}

/** As the page has it; a film's own site is often called by the film's title, which is then no name to cut off. */
function siteNameOf(metas: Page['metas']): string {
  const name = metas.get('og:site_name')?.[0] ?? '';
  return metas.get('og:title')?.[0]?.startsWith(name) ? '' : name;
}
