/**
 * Runs as a process of its own beside a browser, and outlives whoever started it. When its input ends, by a word or
 * because the starter died in whatever way, it ends the browser and removes the profile.
 */
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [folder] = process.argv.slice(2);
const pids: number[] = [];

for await (const line of createInterface(process.stdin)) pids.push(Number(line));

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It has ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

for (const pid of pids) {
  end(pid);
  // With its children, where it leads a process group of its own.
  if (process.platform !== 'win32') end(-pid);
}
// Child processes of a browser may write to their profile for a moment longer.
if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
