import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../../lib/sites/sites.ts';
import { listSite } from '../../scripts/new-site/list-site.ts';
import { planSite } from '../../scripts/new-site/plan-site.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(project, path), 'utf8');

/** As much of the tree as a site lives in. */
const relevant = [
  ...['.gitignore', '.wxt', 'biome.json', 'package.json', 'tsconfig.json'],
  ...['lib/film', 'lib/review', 'lib/sites', 'scripts/new-site', 'scripts/new-site.ts', 'scripts/run-tool.ts'],
  ...['tests/lib/sites/adapters', 'tests/lib/sites/support', 'tests/lib/sites/sites.test.ts'],
];

describe('a site that was just added by `npm run new:site`', { timeout: 60_000 }, () => {
  let folder = '';
  const run = (program: string, ...args: string[]) => {
    const env = { ...process.env, VITEST: '', FORCE_COLOR: '', NO_COLOR: '1' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, program), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    return { status, said: stdout + stderr };
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lobby-card-new-site-'));
    for (const path of relevant) cpSync(join(project, path), join(folder, path), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
    expect(run('scripts/new-site.ts', 'kinoteka', "https://www.kinoteka.example.org/film/l'ete-2001/")).toMatchObject({
      status: 0,
      said: expect.stringContaining('lib/sites/adapters/kinoteka.ts') as string,
    });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is two files of which each is on one screen', () => {
    for (const path of ['lib/sites/adapters/kinoteka.ts', 'tests/lib/sites/adapters/kinoteka.test.ts']) {
      expect(readFileSync(join(folder, path), 'utf8').split('\n').length).toBeLessThan(30);
    }
  });

  test('passes the tests of all sites: its addresses are claimed by it alone', () => {
    const { status, said } = run('node_modules/vitest/vitest.mjs', 'run', 'tests/lib/sites/sites.test.ts', 'kinoteka');
    expect(said).toMatch(/Test Files.* 2 passed/);
    expect(status).toBe(0);
  });

  test('has the right types and form', () => {
    expect(run('node_modules/typescript/bin/tsc', '--noEmit')).toEqual({ status: 0, said: '' });
    const form = ['check', '--error-on-warnings', 'lib/sites', 'tests/lib/sites'];
    expect(run('node_modules/@biomejs/biome/bin/biome', ...form)).toMatchObject({ status: 0 });
  });

  test('can become the example of CONTRIBUTING', () => {
    const example = /```ts\n(export const kinoteka: Site = .*?)```/s.exec(read('CONTRIBUTING.md'))?.[1] ?? '';
    const file = join(folder, 'lib/sites/adapters/kinoteka.ts');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/export const kinoteka: Site = .*/s, example));
    expect(example).toContain('readAddress');
    expect(run('node_modules/typescript/bin/tsc', '--noEmit')).toEqual({ status: 0, said: '' });
    expect(run('node_modules/vitest/vitest.mjs', 'run', 'tests/lib/sites/sites.test.ts')).toMatchObject({ status: 0 });
  });

  test('is not added a second time', () => {
    const before = readFileSync(join(folder, 'lib/sites/sites.ts'), 'utf8');
    expect(run('scripts/new-site.ts', 'kinoteka')).toMatchObject({ status: 1 });
    expect(readFileSync(join(folder, 'lib/sites/sites.ts'), 'utf8')).toBe(before);
  });
});

describe('a new site', () => {
  test.each([
    ['New', undefined],
    ['constructor()', undefined],
    ['imdb', undefined],
    ['kinoteka', 'kinoteka'],
    ['kinoteka', 'http://www.kinoteka.com/film/1'],
    ['kinoteka', 'https://www.kinoteka.com/'],
    ['kinoteka', 'https://www.imdb.com/title/tt7181546/'],
  ])('%s at %s is refused with a reason', (id, address) => {
    expect(() => planSite(sites, id, address)).toThrow(expect.objectContaining({ name: 'UserError' }) as Error);
  });

  test('whose films have numbers has a rule for numbers', () => {
    const { path, filmId } = planSite(sites, 'kinoteka', 'https://www.kinoteka.com/a.b/42/?x=1');
    expect([path, filmId]).toEqual(['^\\/a\\.b\\/(\\d+)(?=[/?]|$)', '42']);
  });

  test('comes into the list where the alphabet has it, and is detected last', () => {
    const list = read('lib/sites/sites.ts');
    for (const id of ['aaa', 'kinoteka', 'zzz']) {
      const lines = listSite(list, id).split('\n');
      const imports = lines.filter((line) => line.includes('./adapters/'));
      expect(imports).toEqual([...imports].sort());
      expect(lines[lines.lastIndexOf('];') - 1]).toBe(`  ${id},`);
      expect(lines.length).toBe(list.split('\n').length + 2);
    }
  });
});
