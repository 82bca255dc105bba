import { join } from 'node:path';
import { projectFolder, runTool } from './run-tool.ts';

export type Target = 'chrome' | 'firefox';

/** Where WXT puts the built extension. */
export const builtFolder = (target: Target): string => join(projectFolder, '.output', `${target}-mv3`);

/** Builds the extension for one kind of browser; the answer is the folder it lies in. */
export async function buildExtension(target: Target): Promise<string> {
  const code = await runTool('wxt/bin/wxt.mjs', ['build', '--browser', target]);
  if (code !== 0) throw new Error(`The build for ${target} failed (exit code ${code}).`);
  return builtFolder(target);
}
