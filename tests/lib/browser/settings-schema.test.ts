import { expect, test } from 'vitest';
import { defaultSettings, settingsSchema } from '../../../lib/browser/settings-schema.ts';

test.each([
  ['de', 'de'],
  ['zh-Hant', 'zh-Hant'],
  [null, null],
  ['not a language!', null],
  ['', null],
  [7, null],
])('the language of dates %j is kept as %j', (dateLanguage, kept) => {
  expect(settingsSchema.parse({ dateLanguage }).dateLanguage).toBe(kept);
});

test('a field that cannot be read has its default, and the others stay', () => {
  expect(
    settingsSchema.parse({ theme: 'plaid', show: 'pill', sites: { imdb: { off: true, corner: 'middle' } } }),
  ).toEqual({
    ...defaultSettings,
    show: 'pill',
    sites: { imdb: { off: true, corner: null, marksOff: false } },
  });
});

test('no name of a site reaches a prototype', () => {
  const sly = JSON.parse('{"sites":{"__proto__":{"off":true},"constructor":{"off":true}}}') as unknown;
  const { sites } = settingsSchema.parse(sly);
  expect(Object.getPrototypeOf(sites)).toBe(Object.prototype);
  expect(({} as { off?: boolean }).off).toBeUndefined();
});

test('of the hosts in a file those that are none go, and the others stay, each once', () => {
  const hosts = ['films.example', 'nas.home:8096', '*.evil.example', 'a/b', 7, null, 'films.example'];
  expect(settingsSchema.parse({ hosts }).hosts).toEqual(['films.example', 'nas.home:8096']);
  expect(settingsSchema.parse({ hosts: 'films.example' }).hosts).toEqual([]);
  const many = Array.from({ length: 5_000 }, (_, at) => `s${at}.example`);
  expect(settingsSchema.parse({ hosts: many }).hosts).toHaveLength(100);
});
