import { posix, win32 } from 'node:path';
import { type BrowserKind, type BrowserName, browsers } from './browsers.ts';
import type { World } from './world.ts';

type System = 'linux' | 'darwin' | 'win32';

/** Every other system (the BSDs) is laid out as Linux is. */
const systemOf = (world: World): System =>
  world.platform === 'darwin' || world.platform === 'win32' ? world.platform : 'linux';

const given = (values: readonly (string | undefined)[]): string[] => values.filter((value) => !!value) as string[];

function listUsualPlaces(kind: BrowserKind, world: World): string[] {
  const { env } = world;
  const system = systemOf(world);
  const { join, delimiter } = system === 'win32' ? win32 : posix;
  const folders = given((env.PATH ?? env.Path ?? '').split(delimiter));
  const suffix = system === 'win32' ? '.exe' : '';
  const onPath = kind.commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  const roots = {
    linux: ['/'],
    darwin: ['/Applications', join(world.home, 'Applications')],
    win32: given([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]),
  }[system];
  return [...onPath, ...kind.places[system].flatMap((place) => roots.map((root) => join(root, place)))];
}

function findCacheFolder({ cache }: BrowserKind, world: World): string {
  const { env, home } = world;
  const system = systemOf(world);
  const { join } = system === 'win32' ? win32 : posix;
  if (cache.owner === 'puppeteer') return join(env.PUPPETEER_CACHE_DIR || join(home, '.cache', 'puppeteer'), 'firefox');
  if (env.PLAYWRIGHT_BROWSERS_PATH && env.PLAYWRIGHT_BROWSERS_PATH !== '0') return env.PLAYWRIGHT_BROWSERS_PATH;
  const caches = {
    linux: env.XDG_CACHE_HOME || join(home, '.cache'),
    darwin: join(home, 'Library', 'Caches'),
    win32: env.LOCALAPPDATA || join(home, 'AppData', 'Local'),
  };
  return join(caches[system], 'ms-playwright');
}

function listCached(kind: BrowserKind, world: World): string[] {
  const system = systemOf(world);
  const { join } = system === 'win32' ? win32 : posix;
  const root = findCacheFolder(kind, world);
  const newestFirst = world
    .listFolder(root)
    .filter((name) => kind.cache.folder.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return newestFirst.flatMap((name) => kind.cache.within[system].map((place) => join(root, name, place)));
}

/** Every file that would be this browser if it were there, the best first. */
export function listPlaces(name: BrowserName, world: World): string[] {
  const kind = browsers[name];
  return [...listUsualPlaces(kind, world), ...listCached(kind, world)];
}
