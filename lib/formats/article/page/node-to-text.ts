import { isDropped, isMenu } from './dropped-elements.ts';
import { nameOf, wordsOf } from './element-words.ts';
import { ratingOf, wrapOf } from './inline-marks.ts';
import { readColumns, readRow } from './read-table.ts';

const blocks = new Set(
  `address article aside blockquote body dd details div dl dt fieldset header hgroup hr li main ol p pre section summary
  table tbody tfoot thead tr ul h1 h2 h3 h4 h5 h6 center`.split(/\s+/),
);
/** Blocks that end their line, but no paragraph. */
const closeSet = new Set(['li', 'dt', 'dd', 'tr']);
const mostNodes = 200_000;
const longestTerm = 40;

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

type Step = { node: Node } | { after: (writer: Writer) => void };

function openInline(writer: Writer, element: Element, children: Step[]): Step[] {
  const name = nameOf(element);
  const isCell = name === 'td' || name === 'th';
  if (isCell && writer.line.trim() !== '' && !element.querySelector('p, div, h1, h2, h3, h4, ul')) writer.line += ' | ';
  const [before, behind] = wrapOf(element);
  const shown = wordsOf(element) === '' ? ratingOf(element) : '';
  const space = isCell || name === 'label' || name === 'img' ? ' ' : '';
  writer.line += `${space}${before}${shown}`;
  const close = (to: Writer) => {
    to.line += `${behind}${space}`;
  };
  return [...children, { after: close }];
}

/** A definition goes on the line of its term: `Genre: Drama`. */
function joinTerm(writer: Writer): boolean {
  const term = writer.line === '' ? (writer.lines.at(-1) ?? '') : '';
  if (term === '' || term.length > longestTerm) return false;
  writer.lines.pop();
  writer.line = /[:：]$/.test(term) ? `${term} ` : `${term}: `;
  return true;
}

function openBlock(writer: Writer, element: Element, children: Step[]): Step[] {
  const name = nameOf(element);
  if (name === 'dd' && joinTerm(writer)) return [...children, { after: endLine }];
  const end = closeSet.has(name) ? endLine : endBlock;
  end(writer);
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) writer.mark = `${'#'.repeat(Number(level))} `;
  if (name === 'li') writer.mark = '- ';
  const close = (to: Writer) => {
    end(to);
    to.mark = '';
  };
  return [...children, { after: close }];
}

/** Writes what an element begins with, and tells what is to be written after that. */
function openElement(writer: Writer, element: Element): Step[] {
  const name = nameOf(element);
  if (name === 'br') endLine(writer);
  const whole = name === 'table' ? readColumns(element) : name === 'tr' ? readRow(element) : null;
  if (whole) {
    if (name === 'table') endBlock(writer);
    else endLine(writer);
    writer.lines.push(...[whole].flat());
    return [];
  }
  const children: Step[] = [...element.childNodes].map((node) => ({ node }));
  return blocks.has(name) ? openBlock(writer, element, children) : openInline(writer, element, children);
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
