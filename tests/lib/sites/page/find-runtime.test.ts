import { expect, test } from 'vitest';
import { findRuntime } from '../../../../lib/sites/page/find-runtime.ts';

test.each([
  ['R    2007    1hr 50min    Horror', 110],
  ['2 hr 19 min', 139],
  ['FSK 16 · 1999 · 2 Std. 19 Min.', 139],
  ['1999 2h 19m PG-13', 139],
  ['2001 2時間5分 アニメ', 125],
  ['2003 1시간 55분', 115],
  ['1994 98 min Drama', 98],
  ['PG-13 · 2013 · Drama, Mystery', null],
  ['TV-14 Mystery 1994 Drama', null],
  ['Season 2    Episode 12', null],
  ['', null],
])('the running time in %j is %j minutes', (line, minutes) => {
  expect(findRuntime(line)).toBe(minutes);
});
