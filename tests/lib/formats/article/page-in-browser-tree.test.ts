// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readArticleText } from '../../../../lib/formats/article/page/read-article-text.ts';

const source = readFileSync(join(import.meta.dirname, '../../../fixtures/articles/night-tram-to-vesna.html'), 'utf8');

test('a tree as browsers build it gives the same text as the one that the figures are made with', () => {
  const asInBrowsers = readArticleText(new DOMParser().parseFromString(source, 'text/html'));
  expect(asInBrowsers).toBe(readArticleText(parseHTML(source).document as unknown as Document));
  expect(asInBrowsers).toContain('Pavla Rusk films faces');
});
