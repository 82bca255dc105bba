import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';

/** What the search for a browser sees and may do of the machine. */
export interface World {
  platform: string;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  /** A Debian or a child of it, and we are root there. */
  mayInstallDebianPackages: boolean;
  isExecutable(file: string): boolean;
  /** Names in a folder; none where there is no such folder. */
  listFolder(folder: string): string[];
  /** Runs a command to its end with its output let through; true when it went well. */
  run(command: string, args: readonly string[], env: Readonly<Record<string, string>>): boolean;
  say(line: string): void;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

export const thisMachine: World = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  mayInstallDebianPackages: process.getuid?.() === 0 && existsSync('/etc/debian_version'),
  isExecutable,
  listFolder: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  run: (command, args, env) =>
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } }).status === 0,
  say: (line) => console.log(line),
};
