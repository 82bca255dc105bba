import { UserError } from '../../lib/film/user-error.ts';
import { type BrowserName, browsers } from './browsers.ts';
import { listPlaces } from './list-places.ts';
import { thisMachine, type World } from './world.ts';

function installDebianPackage(name: string, { run, say }: World): boolean {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  say(`Installing ${name} with apt-get …`);
  // A fresh machine has no list of packages yet; with an old list the install may still work, so its failure is not the end.
  run('apt-get', ['update', '-q'], quiet);
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], quiet);
}

/**
 * The path of a browser to run: the one the environment names, else one in the usual places, else one in the test
 * driver's cache, else one that is installed now where the system's package manager may be used.
 * @throws UserError
 */
export function findBrowser(name: BrowserName, world: World = thisMachine): string {
  const kind = browsers[name];
  const named = world.env[kind.variable];
  if (named) {
    if (world.isExecutable(named)) return named;
    throw new UserError(`${kind.variable} is "${named}", which is no program that can be run.`);
  }
  const find = () => listPlaces(name, world).find(world.isExecutable);
  const found =
    find() ?? (world.mayInstallDebianPackages && installDebianPackage(kind.debianPackage, world) ? find() : null);
  if (found) return found;
  throw new UserError(`No ${kind.name} was found. ${kind.advice}, or set ${kind.variable} to the program's path.`);
}
