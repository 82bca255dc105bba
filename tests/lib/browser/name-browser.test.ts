import { expect, test } from 'vitest';
import { nameBrowser } from '../../../lib/browser/name-browser.ts';

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  [chrome, 'Chromium 156'],
  [chrome.replace('Chrome', 'HeadlessChrome'), 'Chromium 156'],
  [`${chrome} Edg/156.0.0.0`, 'Edge 156'],
  [`${chrome} OPR/120.0.0.0`, 'Opera 120'],
  ['Something else', 'another browser'],
])('a browser is told by its name and version: %s', (userAgent, name) => {
  expect(nameBrowser(userAgent)).toBe(name);
});
