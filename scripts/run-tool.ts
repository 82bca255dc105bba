import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Where the project lies. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a package's program (`vitest/vitest.mjs`) with the Node that runs us, its output let through; the answer is
 * its exit code.
 * A signal that ends us ends it and all it started first, so that no browser stays behind.
 */
export async function runTool(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  const ownGroup = process.platform !== 'win32';
  const child = spawn(process.execPath, [join(projectFolder, 'node_modules', program), ...args], {
    cwd: projectFolder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: ownGroup,
  });
  const pass = (signal: NodeJS.Signals) => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    if (ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    for (const signal of signals) process.off(signal, pass);
  }
}
