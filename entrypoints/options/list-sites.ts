import type { ListedSite } from '../../components/options/site-groups.ts';
import type { Examples } from '../../lib/sites/adapter.ts';
import { sites } from '../../lib/sites/sites.ts';
import { whatIsRead } from '../../lib/sites/what-is-read.ts';

const examples = import.meta.glob<Examples>('../../lib/sites/adapters/*.ts', { eager: true, import: 'examples' });

/** The listed sites with what their adapters can read, as their own examples show it. */
export function listSites(): ListedSite[] {
  return sites.map((site) => ({
    id: site.id,
    name: site.name,
    addresses: site.matches.map((pattern) => pattern.replace('https://', '')),
    reads: whatIsRead(site, examples[`../../lib/sites/adapters/${site.id}.ts`] ?? { films: [], others: [] }),
    hasLists: site.listed !== null,
  }));
}
