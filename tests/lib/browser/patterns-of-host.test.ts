import { expect, test } from 'vitest';
import { patternsOfHost } from '../../../lib/browser/patterns-of-host.ts';

test.each([
  ['films.example', true, ['*://films.example/*']],
  ['nas.home:8096', true, ['http://nas.home:8096/*', 'https://nas.home:8096/*']],
  ['nas.home:8096', false, ['*://nas.home/*']],
  ['[::1]:8096', false, ['*://[::1]/*']],
])('the pages of %s, where patterns have ports: %s', (host, hasPorts, patterns) => {
  expect(patternsOfHost(host, hasPorts)).toEqual(patterns);
});
