/**
 * How well reviews are found for film pages: `npm run eval:match -- DIR`. DIR holds `catalogue.jsonl` (what the reviews
 * are about), `pages.jsonl` (what the pages show) and `truth.jsonl`. The reviews are put into the extension's own store,
 * on an IndexedDB in memory; candidates are drawn from it and matched by the very functions that run in the extension.
 */
import { filmOfRow } from './match/film-of-row.ts';
import { printErrors, printGroups, totalsOf } from './match/print.ts';
import { readMatchingData } from './match/rows.ts';
import { type Score, scorePage } from './match/score-page.ts';
import { drawCandidates, storeReviews } from './match/stored-reviews.ts';

const folder = process.argv[2];
if (!folder) {
  console.error(
    'Which folder? npm run eval:match -- DIR, where DIR holds catalogue.jsonl, pages.jsonl and truth.jsonl.',
  );
  process.exit(2);
}
const { catalogue, pages, truths } = readMatchingData(folder);
const films = new Map(catalogue.map((row) => [row.reviewId, filmOfRow(row)]));
const library = await storeReviews(films);
const scores: Score[] = [];
for (const page of pages) {
  const truth = truths.get(page.pageId);
  if (!truth) throw new Error(`no truth about page ${page.pageId}`);
  const film = filmOfRow(page);
  scores.push(scorePage(page, truth, film, await drawCandidates(library, film)));
}
printErrors(scores, films);
printGroups('tag', scores, ({ truth }) => (truth.tags.length > 0 ? truth.tags : ['none']));
printGroups('source', scores, ({ page }) => [page.source]);
console.log('');
console.log(JSON.stringify(totalsOf(scores)));
