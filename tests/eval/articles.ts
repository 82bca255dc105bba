/**
 * How well reviews are read out of articles: `npm run eval:articles -- DIR`. DIR holds articles (text, Markdown or HTML)
 * and beside each a `NAME.expected.json` with the fields that it should give; null and empty lists mean "nothing".
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { readArticleText } from '../../lib/formats/article/page/read-article-text.ts';
import { parseArticle } from '../../lib/formats/article/parse-article.ts';
import { type ArticleScore, type ExpectedArticle, scoreArticle } from './score-article.ts';

const extensions = ['txt', 'md', 'markdown', 'html', 'htm'];

function findArticle(folder: string, name: string, expected: ExpectedArticle): string | null {
  const candidates = [expected.file, ...extensions.map((extension) => `${name}.${extension}`)].filter(
    (file) => file !== undefined,
  );
  return candidates.map((file) => join(folder, file)).find((path) => existsSync(path)) ?? null;
}

function readExpected(path: string): ExpectedArticle | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ExpectedArticle;
  } catch {
    return null;
  }
}

function readText(path: string): string {
  const source = readFileSync(path, 'utf8');
  if (!/\.html?$/i.test(path)) return source;
  return readArticleText(parseHTML(source).document as unknown as Document);
}

function printDifferences(name: string, { fields, noiseKept }: ArticleScore): void {
  const differences = fields.filter(({ result }) => result !== 'right');
  if (differences.length === 0 && noiseKept.length === 0) return;
  console.log(`\n${name}`);
  for (const { field, result, expected, given } of differences) {
    console.log(
      `  ${result.padEnd(7)} ${field}\n    expected ${JSON.stringify(expected)}\n    given    ${JSON.stringify(given)}`,
    );
  }
  for (const noise of noiseKept) console.log(`  noise kept: ${noise}`);
}

/** Scores a folder of `NAME.expected.json` with the article of the same name beside each; prints every difference. */
function main(folder: string): void {
  const totals = { articles: 0, fields: 0, right: 0, wrong: 0, missing: 0, noiseKept: 0 };
  const perField = new Map<string, { right: number; wrong: number; missing: number }>();
  for (const file of readdirSync(folder)
    .filter((entry) => entry.endsWith('.expected.json'))
    .sort()) {
    const name = file.slice(0, -'.expected.json'.length);
    const expected = readExpected(join(folder, file));
    const path = expected && findArticle(folder, name, expected);
    if (!path) {
      console.log(
        `\n${name}\n  ${expected ? 'the article itself is not in the folder' : 'the expectations are no JSON'}`,
      );
      process.exitCode = 1;
      continue;
    }
    const text = readText(path);
    const score = scoreArticle(expected, parseArticle(text), text);
    totals.articles++;
    totals.noiseKept += score.noiseKept.length;
    for (const { field, result } of score.fields) {
      const counts = perField.get(field) ?? { right: 0, wrong: 0, missing: 0 };
      counts[result]++;
      perField.set(field, counts);
      totals.fields++;
      totals[result]++;
    }
    printDifferences(name, score);
  }
  console.log('\nfield            right  wrong  missing');
  for (const [field, { right, wrong, missing }] of perField) {
    console.log(
      `${field.padEnd(16)} ${String(right).padStart(5)}  ${String(wrong).padStart(5)}  ${String(missing).padStart(7)}`,
    );
  }
  console.log(JSON.stringify(totals));
}

const [folder] = process.argv.slice(2);
if (folder) main(folder);
else {
  console.error('Which folder? npm run eval:articles -- DIR');
  process.exitCode = 2;
}
