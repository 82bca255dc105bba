import { sites } from './sites.ts';

/** What people call a listed site; null for any other. */
export function nameOfSite(id: string): string | null {
  return sites.find((site) => site.id === id)?.name ?? null;
}
