import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder, type Target } from '../../../scripts/build-extension.ts';
import type { BrowserName } from '../../../scripts/find-browser/browsers.ts';
import { findBrowser } from '../../../scripts/find-browser/find-browser.ts';
import { thisMachine } from '../../../scripts/find-browser/world.ts';

/** The folder that `npm run build` (or `npm test`) left. */
export function findBuiltExtension(target: Target): string {
  const folder = builtFolder(target);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`Nothing is built in ${folder}: npm run build`);
  return folder;
}

/** A browser that is there; a test installs none. */
export const findInstalledBrowser = (name: BrowserName): string =>
  findBrowser(name, { ...thisMachine, mayInstallDebianPackages: false });
