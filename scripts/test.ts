/** `npm test [-- vitest's arguments]`: checks style and types, builds for both browsers, runs every test, says as its last line how many passed. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../lib/film/user-error.ts';
import { buildExtension } from './build-extension.ts';
import { countTests, formatCounts, type TestReport } from './count-tests.ts';
import { endWithNpm } from './end-with-npm.ts';
import { findBrowser } from './find-browser/find-browser.ts';
import { runTool } from './run-tool.ts';

endWithNpm();

const folder = mkdtempSync(join(tmpdir(), 'lobby-card-test-'));
const reportFile = join(folder, 'report.json');

async function run(): Promise<number> {
  const checked =
    (await runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])) ||
    (await runTool('typescript/bin/tsc', ['--noEmit']));
  if (checked !== 0) return checked;
  const browsers = { CHROME_PATH: findBrowser('chromium'), FIREFOX_PATH: findBrowser('firefox') };
  for (const target of ['chrome', 'firefox'] as const) await buildExtension(target);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  return await runTool('vitest/vitest.mjs', ['run', ...reporters, ...process.argv.slice(2)], browsers);
}

const exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof UserError ? error.message : error);
  return 1;
});
const report = existsSync(reportFile) ? (JSON.parse(readFileSync(reportFile, 'utf8')) as TestReport) : null;
rmSync(folder, { recursive: true });
const counts = countTests(report, exitCode);
console.log(formatCounts(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
