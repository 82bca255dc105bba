import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** The id that the Firefox build gives itself in its manifest. */
export function readAddonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest;
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension} has no gecko id`);
  return id;
}
