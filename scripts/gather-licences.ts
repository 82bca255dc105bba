import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Licence } from '../components/options/licences.ts';

interface Package {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  repository?: string | { url?: string };
  dependencies?: Record<string, string>;
}

/** What is bundled with the extension, by name: the packages it depends on, and theirs, as they lie in `node_modules`. */
export function gatherLicences(root: string): Licence[] {
  const found = new Map<string, Licence>();
  const follow = ({ dependencies = {} }: Package) => {
    for (const name of Object.keys(dependencies)) {
      if (found.has(name)) continue;
      const folder = join(root, 'node_modules', name);
      const one = readPackage(folder);
      found.set(name, {
        name,
        version: one.version,
        licence: one.license ?? 'not named',
        homepage: homepageOf(one),
        text: readLicence(folder),
      });
      follow(one);
    }
  };
  follow(readPackage(root));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}

function homepageOf({ homepage, repository }: Package): string | null {
  const url = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
  const address = url.replace(/^(git\+)?(git|ssh|https?):\/\/(git@)?/, 'https://').replace(/\.git$/, '');
  return address.startsWith('https://') ? address : null;
}

function readLicence(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : null;
}
