import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isFilmKey } from '../../../lib/film/film-key.ts';
import type { Examples, Site } from '../../../lib/sites/adapter.ts';
import { findSite, isOnSite } from '../../../lib/sites/find-site.ts';
import { sites } from '../../../lib/sites/sites.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../../lib/sites/adapters/*.ts', { eager: true });
const adapters = Object.entries(modules).map(([file, module]) => {
  const id = file.replace(/^.*\/|\.ts$/g, '');
  return { id, site: module[id] as Site | undefined, examples: module.examples as Examples };
});

describe('the list of sites', () => {
  test('holds each adapter in the folder once, under the name of its file', () => {
    expect(sites.map(({ id }) => id).sort()).toEqual(adapters.map(({ id }) => id).sort());
    for (const { id, site } of adapters) expect(site?.id).toBe(id);
  });

  test('gives the manifest patterns that no two sites share', () => {
    const patterns = sites.flatMap(({ matches }) => matches);
    expect(new Set(patterns).size).toBe(patterns.length);
    for (const pattern of patterns)
      expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\.[a-z]+\/(?:[\w/-]*\/)?\*$/);
  });

  test('has a test for each', () => {
    const tests = readdirSync(new URL('./adapters/', import.meta.url));
    expect(tests.sort()).toEqual(adapters.map(({ id }) => `${id}.test.ts`).sort());
  });
});

describe.each(adapters)('the site $id', ({ id, examples }) => {
  const linesOf = (path: string) =>
    readFileSync(new URL(path, import.meta.url), 'utf8')
      .trim()
      .split('\n');

  test('is read by one file of at most two screens', () => {
    expect(linesOf(`../../../lib/sites/adapters/${id}.ts`).length).toBeLessThanOrEqual(75);
  });

  test('has examples of film pages and of others, each once', () => {
    const all = [...examples.films, ...examples.others];
    expect(examples.films.length).toBeGreaterThan(0);
    expect(examples.others.length).toBeGreaterThan(1);
    expect(new Set(all).size).toBe(all.length);
  });

  test('is tested with a film page and with a page of no film', () => {
    const source = linesOf(`./adapters/${id}.test.ts`).join('\n');
    expect(source).toMatch(/\.(?:toMatchObject|toEqual|toBe)\(/);
    expect(source).toContain('.toBeNull()');
  });
});

describe.each(adapters)('the addresses of $id', ({ id, site, examples }) => {
  test.each(examples.films)('claim %s for this site alone', (example) => {
    const url = new URL(example);
    const claiming = sites.filter((one) => findSite([one], url));
    expect(claiming.map((one) => one.id)).toEqual([id]);
    const keys = findSite(sites, url)?.address.keys ?? [];
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.every(isFilmKey)).toBe(true);
  });

  test.each(examples.others)('leave %s to nobody', (example) => {
    expect(findSite(sites, new URL(example))).toBeNull();
  });

  test('are told from those of a host that only ends alike', () => {
    for (const example of examples.films) {
      const url = new URL(example);
      url.hostname = `${url.hostname}.example.com`;
      // what people run on servers of their own is on every host that they name
      expect(findSite(sites, url)?.site.anyHost ?? null).toBe(site?.anyHost && url.hash ? true : null);
    }
    for (const pattern of site?.matches ?? []) {
      const alike = pattern.replace(/\/\/(?:\*\.)?/, '//not').replace('*', '');
      expect(site && isOnSite(site, new URL(alike))).toBe(false);
    }
  });
});
