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

interface Rule {
  sheet: string;
  property: string;
}

/** What rules for one class alone say, by the class. */
function readPlainRules(): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const sheet of globSync('{components,entrypoints}/**/*.css', { cwd: project })) {
    const text = readFileSync(join(project, sheet), 'utf8').replace(/\/\*.*?\*\//gs, '');
    for (const [, selectors = '', body = ''] of text.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const properties = [...body.matchAll(/([\w-]+)\s*:/g)].map(([, property = '']) => property);
      for (const selector of selectors.split(',')) {
        const [, name] = /^\s*\.([\w-]+)(?::[\w-]+)?\s*$/.exec(selector) ?? [];
        if (!name) continue;
        rules.set(name, [...(rules.get(name) ?? []), ...properties.map((property) => ({ sheet, property }))]);
      }
    }
  }
  return rules;
}

/** `padding` and `padding-left` are about one thing. */
const aboutOf = (property: string) =>
  /^(?:padding|margin|border|background|font|flex|overflow)/.exec(property)?.[0] ?? property;

/** Each two classes that one element wears. */
function pairsIn(worn: string): [string, string][] {
  const names = worn.replace(/^class=|\$\{[^}]*\}/g, ' ').match(/[\w-]+/g) ?? [];
  return names.flatMap((one, at) => names.slice(at + 1).map((other): [string, string] => [one, other]));
}

// In which order the sheets come is the build's choice, and where one class is as good as another the last one wins.
test('of two classes on one element from two sheets, none sets plainly what the other does', () => {
  const rules = readPlainRules();
  const quarrel = (mine: Rule, its: Rule) =>
    its.sheet !== mine.sheet && aboutOf(its.property) === aboutOf(mine.property);
  const quarrelsOf = ([one, other]: [string, string]) =>
    (rules.get(one) ?? [])
      .filter((mine) => rules.get(other)?.some((its) => quarrel(mine, its)))
      .map(({ property }) => `${one} and ${other}: ${property}`);
  expect(rules.size).toBeGreaterThan(100);
  expect(files.flatMap(wearsOf).flatMap(pairsIn).flatMap(quarrelsOf)).toEqual([]);
});
