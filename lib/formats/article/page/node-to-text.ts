import { fieldsOfLabel } from '../labels/find-label.ts';
import { findRatingLine } from '../rating/find-rating.ts';

/** Elements that are no part of an article's words. */
const dropped = new Set(
  'script style noscript template nav form button select textarea input iframe svg canvas video audio object embed figure figcaption footer dialog map math head link meta'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article aside blockquote body dd details div dl dt fieldset header hgroup hr li main ol p pre section summary table tbody tfoot thead tr ul h1 h2 h3 h4 h5 h6 center'.split(
    ' ',
  ),
);
const furnitureName =
  /(?:^|[\s_-])(?:comments?|comment-?list|respond|reply|share|sharing|sharedaddy|social|related|jp-relatedposts|newsletter|subscribe|breadcrumbs?|sidebar|cookie|advert(?:isement)?|ads?|ad-slot|promo|outbrain|taboola|author-bio|post-navigation|nav-links|pagination|tags?-links|wp-caption-text|screen-reader-text|sr-only|visually-hidden)(?:[\s_-]|$)/i;
/** Film databases whose addresses tell which film is meant; other links leave only their words. */
const filmSite =
  /^https?:\/\/(?:[\w-]+\.)*(?:imdb\.com\/title|themoviedb\.org\/(?:movie|tv)|letterboxd\.com\/film|rottentomatoes\.com\/(?:m|tv)|wikidata\.org\/(?:wiki|entity)\/Q|justwatch\.com\/)/i;
const mostNodes = 200_000;

const nameOf = (node: Node) => node.nodeName.toLowerCase();
const wordsOf = (element: Element) => (element.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

/** Whether an element is furniture of the page by its name, its role, or because it is hidden. */
export function isDropped(element: Element): boolean {
  const name = nameOf(element);
  if (dropped.has(name)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (name === 'body' || name === 'article' || name === 'main' || name === 'html') return false;
  return furnitureName.test(
    `${element.getAttribute('class')?.slice(0, 300) ?? ''} ${element.getAttribute('id')?.slice(0, 100) ?? ''}`,
  );
}

/** What lists of links may hold that is no menu. */
const listed = new Set(['cast', 'director', 'genre', 'pros', 'cons', 'web']);

/** A list of nothing but links is a menu, unless a label above it says what it lists. */
function isMenu(element: Element): boolean {
  if (!/^[uo]l$/.test(nameOf(element)) || element.childElementCount < 3) return false;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + wordsOf(link).length, 0);
  if (linked < wordsOf(element).length * 0.95) return false;
  const above = element.previousElementSibling;
  const fields = above ? fieldsOfLabel(wordsOf(above).slice(0, 80)) : [];
  return !fields.some((field) => listed.has(field));
}

/** A picture, or a thing with a label, that shows a rating and nothing else. */
function ratingOf(element: Element): string {
  const said = element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
  const words = said.replace(/^\s*(?:rating|rated|bewertung|note|score)\s*[:：]?\s*/i, '').trim();
  return words.length <= 40 && findRatingLine(words) ? words : '';
}

interface Writer {
  lines: string[];
  line: string;
  /** What the next line begins with: a heading's or a list item's mark. */
  mark: string;
}

function endLine(writer: Writer): void {
  const words = writer.line.replace(/[\s\u00a0]+/g, ' ').trim();
  if (words !== '') {
    writer.lines.push(`${writer.mark}${words}`);
    writer.mark = '';
  }
  writer.line = '';
}

/** A blank line, so that what follows is another paragraph. */
function endBlock(writer: Writer): void {
  endLine(writer);
  if (writer.lines.length > 0 && writer.lines.at(-1) !== '') writer.lines.push('');
}

const cellsOf = (row: Element) => [...row.children].filter((cell) => /^t[dh]$/.test(nameOf(cell)));

/** A table headed by two labels (`Pros`, `Cons`) holds a list in each column; null for other tables. */
function readColumns(table: Element): string[] | null {
  const rows = [...table.querySelectorAll('tr')].slice(0, 200);
  const [head, ...rest] = rows.map(cellsOf);
  if (head?.length !== 2 || rest.length === 0 || !head.every((cell) => fieldsOfLabel(wordsOf(cell)).length > 0))
    return null;
  return head.flatMap((label, column) => [
    `${wordsOf(label)}:`,
    ...rest.flatMap((cells) => {
      const cell = cells[column];
      const items = cell ? [...cell.querySelectorAll('li')] : [];
      return (items.length > 0 ? items : cell ? [cell] : []).map((item) => `- ${wordsOf(item)}`);
    }),
    '',
  ]);
}

/** A row of two short cells is a label and its value, unless the first has its own colon. */
function writeRow(writer: Writer, row: Element): boolean {
  const cells = cellsOf(row).map(wordsOf);
  const [label, value] = cells;
  if (
    cells.length !== 2 ||
    !label ||
    !value ||
    label.length > 40 ||
    cellsOf(row).some((cell) => cell.querySelector('p, h1, h2, h3, h4, ul'))
  )
    return false;
  endLine(writer);
  writer.lines.push(/[:：]$/.test(label) ? `${label} ${value}` : `${label}: ${value}`);
  return true;
}

const isBold = (node: Node) => /^(?:b|strong)$/.test(nameOf(node));
const isItalic = (node: Node) => /^(?:i|em|cite)$/.test(nameOf(node));

/** Whether bold words are all that their block has, as with headings that are not marked as such. */
function isWholeBlock(element: Element): boolean {
  const parent = element.parentElement;
  return (
    parent !== null &&
    /^(?:p|div)$/.test(nameOf(parent)) &&
    wordsOf(parent) === wordsOf(element) &&
    wordsOf(element).length <= 120
  );
}

type Step = { node: Node } | { after: (writer: Writer) => void };

/** What an inline element puts around its words. */
function wrapOf(element: Element): [string, string] {
  const words = element.textContent ?? '';
  if (words.trim() === '' || /[*_]/.test(words)) return ['', ''];
  if (isItalic(element) && words.length <= 120) return ['*', '*'];
  if (isBold(element) && isWholeBlock(element)) return ['**', '**'];
  const address = nameOf(element) === 'a' ? (element.getAttribute('href') ?? '') : '';
  return filmSite.test(address) && !/[\s()]/.test(address) ? ['[', `](${address})`] : ['', ''];
}

function openElement(writer: Writer, element: Element): Step[] {
  const name = nameOf(element);
  const children: Step[] = [...element.childNodes].map((node) => ({ node }));
  if (name === 'br') endLine(writer);
  if (name === 'table') {
    const columns = readColumns(element);
    if (columns) {
      endBlock(writer);
      writer.lines.push(...columns);
      return [];
    }
  }
  if (name === 'tr' && writeRow(writer, element)) return [];
  if (
    (name === 'td' || name === 'th') &&
    writer.line.trim() !== '' &&
    !element.querySelector('p, div, h1, h2, h3, h4, ul')
  )
    writer.line += ' | ';
  if (!blocks.has(name)) {
    const [before, behind] = wrapOf(element);
    const shown = element.childNodes.length === 0 || wordsOf(element) === '' ? ratingOf(element) : '';
    const space = /^(?:td|th|label|option|img)$/.test(name) ? ' ' : '';
    writer.line += `${space}${before}${shown}`;
    return [...children, { after: (to) => (to.line += `${behind}${space}`) }];
  }
  const heading = /^h([1-6])$/.exec(name);
  const close = name === 'li' || name === 'dt' || name === 'dd' || name === 'tr' ? endLine : endBlock;
  if (name === 'dd' && /[^\s]$/.test(writer.lines.at(-1) ?? '') && writer.line === '') {
    const label = writer.lines.at(-1) ?? '';
    if (label.length <= 40) {
      writer.lines.pop();
      writer.line = /[:：]$/.test(label) ? `${label} ` : `${label}: `;
      return [...children, { after: endLine }];
    }
  }
  close(writer);
  if (heading) writer.mark = `${'#'.repeat(Number(heading[1]))} `;
  if (name === 'li') writer.mark = '- ';
  const end = (to: Writer) => {
    close(to);
    to.mark = '';
  };
  return [...children, { after: end }];
}

/**
 * The words of an element and all below it as plain text: headings with `#`, list items with `-`, paragraphs parted by
 * blank lines, italics in asterisks, table rows as `Label: value`, links to film databases with their address. Menus,
 * forms, scripts, pictures and comments are left out. Walks with its own stack, so depth does not matter.
 */
export function nodeToText(root: Element): string {
  const writer: Writer = { lines: [], line: '', mark: '' };
  const stack: Step[] = [{ node: root }];
  let seen = 0;
  for (let step = stack.pop(); step && seen < mostNodes; step = stack.pop()) {
    if ('after' in step) {
      step.after(writer);
      continue;
    }
    seen++;
    const { node } = step;
    if (node.nodeType === 3) writer.line += node.nodeValue ?? '';
    if (node.nodeType !== 1 || (node !== root && (isDropped(node as Element) || isMenu(node as Element)))) continue;
    stack.push(...openElement(writer, node as Element).toReversed());
  }
  endBlock(writer);
  return writer.lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
