/**
 * How well reviews are found for film pages: `npm run eval:match -- DIR [--without year,directors]`. DIR holds
 * `catalogue.jsonl` (what the reviews are about), `pages.jsonl` (what the pages show) and `truth.jsonl`. The reviews are
 * put into the extension's own store, on an IndexedDB in memory; each page is looked up by the very functions that the
 * background calls, from filter to match. What stands after `--without` is taken from every page first.
 */
import { parseArgs } from 'node:util';
import { filmOfRow } from './match/film-of-row.ts';
import { printErrors, printGroups, totalsOf } from './match/print.ts';
import { readMatchingData } from './match/rows.ts';
import { type Score, scorePage } from './match/score-page.ts';
import { storeReviews } from './match/stored-reviews.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { without: { type: 'string' } } });
const [folder] = positionals;
const without = values.without?.split(',') ?? [];
const removable = ['year', 'directors', 'cast', 'ids', 'originalTitle', 'altTitles'];
if (!folder || without.some((field) => !removable.includes(field))) {
  console.error(
    'Which folder? npm run eval:match -- DIR, where DIR holds catalogue.jsonl, pages.jsonl and truth.jsonl.',
    `After it, if you like: --without ${removable.join(',')}`,
  );
  process.exit(2);
}
const { catalogue, pages, truths } = readMatchingData(folder);
const films = new Map(catalogue.map((row) => [row.reviewId, filmOfRow(row)]));
const library = await storeReviews(films);
const scores: Score[] = [];
for (const whole of pages) {
  const page = { ...whole, ...Object.fromEntries(without.map((field) => [field, null])) };
  const truth = truths.get(page.pageId);
  if (!truth) throw new Error(`no truth about page ${page.pageId}`);
  scores.push(await scorePage(library, page, truth, filmOfRow(page)));
}
printErrors(scores, films);
printGroups('tag', scores, ({ truth }) => (truth.tags.length > 0 ? truth.tags : ['none']));
printGroups('source', scores, ({ page }) => [page.source]);
console.log('');
console.log(JSON.stringify(totalsOf(scores)));
