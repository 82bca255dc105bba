import { type Drawer, emptyDrawer, sizeOf } from './drawer.ts';

/** Drawers that were read, kept while the background lives: all of them up to some 400,000 reviews. */
export interface DrawerCache {
  drawers: Map<number, Drawer>;
  bytes: number;
  /** Moves on when a change of drawers begins and when it ends: what was read across that is not kept. */
  version: number;
}

const mostBytes = 48_000_000;

export function makeDrawerCache(): DrawerCache {
  return { drawers: new Map(), bytes: 0, version: 0 };
}

/** Keeps a drawer as it was read while the cache was at a version; the ones kept longest make room. */
export function keepDrawer(cache: DrawerCache, number: number, drawer: Drawer, version: number): void {
  if (cache.version !== version) return;
  dropDrawer(cache, number);
  cache.drawers.set(number, drawer);
  cache.bytes += sizeOf(drawer);
  for (const oldest of cache.drawers.keys()) {
    if (cache.bytes <= mostBytes) return;
    dropDrawer(cache, oldest);
  }
}

function dropDrawer(cache: DrawerCache, number: number): void {
  cache.bytes -= sizeOf(cache.drawers.get(number) ?? emptyDrawer);
  cache.drawers.delete(number);
}

/** Runs what changes drawers, and forgets those that it says it changed; all of them where it failed. */
export async function changingDrawers<T extends { drawers: Iterable<number> | 'all' }>(
  cache: DrawerCache,
  change: () => Promise<T>,
): Promise<T> {
  cache.version += 1;
  let changed: Iterable<number> | 'all' = 'all';
  try {
    const result = await change();
    changed = result.drawers;
    return result;
  } finally {
    for (const drawer of changed === 'all' ? [...cache.drawers.keys()] : changed) dropDrawer(cache, drawer);
    cache.version += 1;
  }
}
