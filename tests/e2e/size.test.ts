import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureSizes, type Sizes } from '../../scripts/measure-sizes.ts';
import { findBuiltExtension } from './support/built-extension.ts';

const kB = 1_000;
const extension = findBuiltExtension('chrome');
const sizes = measureSizes(extension);

test.each<[keyof Sizes, number]>([
  ['glance', 1.5],
  ['detector', 20],
  ['detectorOfAny', 20],
  ['readOnce', 20],
  ['frame', 5],
  ['marks', 21],
  ['card', 31],
  ['popup', 36],
  ['options', 54],
  ['clip', 31],
  ['welcome', 42],
  ['background', 73],
])('the %s loads at most %d kB of script after gzip', (part, limit) => {
  expect(sizes[part]).toBeGreaterThan(0.1 * kB);
  expect(sizes[part]).toBeLessThanOrEqual(limit * kB);
});

/** Each further file is a request that an opening page waits for. The second script is what the build adds for old modules. */
test.each(['card', 'popup', 'options', 'clip', 'welcome'])(
  '%s.html loads one style and at most two scripts',
  (name) => {
    const html = readFileSync(join(extension, `${name}.html`), 'utf8');
    expect(html.match(/\.css"/g)).toHaveLength(1);
    expect(html.match(/\.js"/g)?.length).toBeLessThanOrEqual(2);
  },
);

/** What the libraries leave in a minified script: zod's names of its kinds, Preact's hooks, the polyfill's complaint. */
const signs = { zod: 'ZodMini', Preact: '__H', polyfill: 'should only be loaded in a browser extension' };

/** What is put into pages. */
const light = ['glance.js', 'detect.js', 'detect-any.js', 'read-once.js', 'show-frame.js', 'marks.js'];

test.each(Object.entries(signs))('%s is in the extension, but in nothing that a page of a site loads', (_, sign) => {
  const read = (file: string) => readFileSync(join(extension, file), 'utf8');
  const chunks = readdirSync(join(extension, 'chunks')).map((file) => `chunks/${file}`);
  const holders = ['background.js', ...light, ...chunks].filter((file) => read(file).includes(sign));
  expect(holders).not.toEqual([]);
  for (const file of light) expect(holders).not.toContain(file);
});
