import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const files = globSync('{components,entrypoints}/**/*.tsx', { cwd: project }).map((file) => join(project, file));

/** Everything that a file imports, and what that imports. */
function importsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  if (!file.endsWith('.tsx')) return seen;
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/^import (?!type)[^'"]*['"](\.[^'"]+)['"]/gm)) {
    importsOf(join(dirname(file), path), seen);
  }
  return seen;
}

function wearsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/class=(?:"[^"]*"|\{`[^`]*`\})/g)].map(([worn]) => worn);
}

// A part of a page may be loaded long before another that wears the same: none may count on another's styles.
test.each([
  ['components/field.css', /["` ]field-(?:input|label)["` ]/],
  ['components/button.css', /["` ]button(?:-primary|-small)?["` ]/],
])('whatever wears the classes of %s brings them along', (sheet, isWorn) => {
  const wearing = files.filter((file) => wearsOf(file).some((worn) => isWorn.test(worn)));
  expect(wearing.length).toBeGreaterThan(2);
  expect(wearing.filter((file) => !importsOf(file).has(join(project, sheet)))).toEqual([]);
});
