/**
 * How well films are recognised on saved pages: `npm run eval:pages -- DIR`. DIR holds `truth.jsonl` and the pages it names.
 * Pages of listed sites are read as the detector reads them; others, and pages saved without their address, as the
 * popup reads a page that the user asks about. The table says which.
 */
import { scorePage } from './pages/score-page.ts';
import { printTable, totalsOf } from './pages/table.ts';
import { readTruths } from './pages/truth.ts';

const folder = process.argv[2];
if (!folder) {
  console.error('Which folder? npm run eval:pages -- DIR, where DIR holds truth.jsonl and the saved pages.');
  process.exit(2);
}
const scores = readTruths(folder).map((truth) => scorePage(folder, truth));
printTable(scores);
console.log(JSON.stringify(totalsOf(scores)));
