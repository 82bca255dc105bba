import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An empty folder for a browser's profile, which does not outlive this process. */
export interface Profile {
  folder: string;
  /** A browser that shall end with this process; needed for those that don't notice by themselves. */
  watch(pid: number): void;
  /** Ends the watched browser where it still runs, and removes the folder. */
  remove(): Promise<void>;
}

const keeper = fileURLToPath(new URL('keep-profile.ts', import.meta.url));

/**
 * Makes a profile with a small process that cleans up after it. Handlers of signals would not do: a test runner kills
 * its workers with SIGKILL when it is ended itself, and the browsers they started stay (seen with vitest 5.1.1).
 */
export function createProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'lobby-card-profile-'));
  const child = spawn(process.execPath, [keeper, folder], {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
    windowsHide: true,
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
  return {
    folder,
    watch: (pid) => {
      child.stdin.write(`${pid}\n`);
    },
    async remove() {
      child.stdin.end();
      await ended;
    },
  };
}
