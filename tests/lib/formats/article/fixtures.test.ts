import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticleText } from '../../../../lib/formats/article/page/read-article-text.ts';
import { parseArticle } from '../../../../lib/formats/article/parse-article.ts';
import { takeSchema } from '../../../../lib/review/schema.ts';
import { type ExpectedArticle, scoreArticle } from '../../../eval/score-article.ts';

const folder = join(import.meta.dirname, '../../../fixtures/articles');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.slice(0, -'.expected.json'.length));

function readFixture(name: string): { expected: ExpectedArticle; text: string } {
  const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as ExpectedArticle;
  const source = readFileSync(join(folder, expected.file ?? ''), 'utf8');
  const isPage = expected.file?.endsWith('.html') ?? false;
  return { expected, text: isPage ? readArticleText(parseHTML(source).document as unknown as Document) : source };
}

describe('our own articles, in eleven languages and three formats', () => {
  test.each(names)('%s is read as a person would read it, and its noise is gone', (name) => {
    const { expected, text } = readFixture(name);
    const { fields, noiseKept } = scoreArticle(expected, parseArticle(text), text);
    expect(fields.filter(({ result }) => result !== 'right')).toEqual([]);
    expect(noiseKept).toEqual([]);
  });

  test.each(names)('%s gives a take that can be stored', (name) => {
    const parsed = parseArticle(readFixture(name).text);
    if (parsed.ok) expect(() => takeSchema.parse(parsed.take)).not.toThrow();
    else expect(parsed.reason).toMatch(/^[A-Z].*\.$/);
  });

  test('there are at least eight of them, and eleven languages', () => {
    const languages = names.map((name) => readFixture(name).expected as { lang?: string });
    expect(names.length).toBeGreaterThanOrEqual(8);
    expect(new Set(languages.map(({ lang }) => lang)).size).toBe(11);
  });
});
