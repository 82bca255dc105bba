import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { gatherLicences } from '../../scripts/gather-licences.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>;
};

test('every package that is bundled is listed, with the version that is installed and the text of its licence', () => {
  const licences = gatherLicences(root);
  expect(licences.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  for (const { name, version, text } of licences) {
    expect(version, name).toBe(dependencies[name] ?? version);
    expect(text, name).toMatch(/licen[cs]e|permission|redistribution/i);
  }
});

test('a homepage is a web address, however its package writes it', () => {
  expect(gatherLicences(root).find(({ name }) => name === 'idb')?.homepage).toBe(
    'https://github.com/jakearchibald/idb',
  );
});
