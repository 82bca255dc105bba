/** `npm run new:site NAME [ADDRESS OF A FILM PAGE]`: an adapter and its test to begin with, and the site in the list of sites. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../lib/film/user-error.ts';
import { sites } from '../lib/sites/sites.ts';
import { listSite } from './new-site/list-site.ts';
import { planSite } from './new-site/plan-site.ts';
import { writeAdapter } from './new-site/write-adapter.ts';
import { writeAdapterTest } from './new-site/write-adapter-test.ts';
import { projectFolder, runTool } from './run-tool.ts';

async function writeSite([id = '', address]: readonly string[]): Promise<number> {
  const plan = planSite(sites, id, address);
  const adapter = `lib/sites/adapters/${id}.ts`;
  const test = `tests/lib/sites/adapters/${id}.test.ts`;
  const list = 'lib/sites/sites.ts';
  const write = (path: string, text: string, flag: 'w' | 'wx') =>
    writeFileSync(join(projectFolder, path), text, { flag });
  write(adapter, writeAdapter(plan), 'wx');
  write(test, writeAdapterTest(plan), 'wx');
  write(list, listSite(readFileSync(join(projectFolder, list), 'utf8'), id), 'w');
  console.log(
    `${adapter}\n${test}\n${list}\n\nNow say in them what the site is like: npx vitest --project unit tests/lib/sites`,
  );
  return await runTool('@biomejs/biome/bin/biome', ['format', '--write', '--log-level=warn', adapter, test, list]);
}

try {
  process.exitCode = await writeSite(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = 1;
}
