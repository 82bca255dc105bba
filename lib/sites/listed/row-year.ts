import type { Site } from '../adapter.ts';
import { readYear } from '../page/read-year.ts';
import { listedLimits } from './listed-limits.ts';

/** A text that is a film's year and nothing else: "1995", "(1995)", "2008–2013", or its day: "Jun 6, 2025", "6.6.2025". */
const bareYear =
  /^[[(]?(?:(?:18|19|20)\d\d(?:\s*[-–—](?:\s*(?:(?:19|20)\d\d)?)?)?|(?:\p{L}{3,9}\.? \d{1,2}, |\d{1,2}\.? \p{L}{3,9}\.? |\d{1,2}[./]\d{1,2}[./])(?:18|19|20)\d\d)[\])]?$/u;

/**
 * The year that a row tells: by an attribute where the site has one, else the first that stands by itself behind the
 * link. What stands before it is none of the film: a diary begins with the day.
 */
export function yearOfRow(link: Element, row: Element, { listed }: Pick<Site, 'listed'>): number | null {
  for (const name of listed?.years ?? []) {
    const holder = link.closest(`[${name}]`) ?? link.querySelector(`[${name}]`);
    const year = holder && row.contains(holder) ? readYear(holder.getAttribute(name) ?? '') : null;
    if (year) return year;
  }
  let seen = 0;
  for (let node = nextNode(link, row); node && seen < listedLimits.nodes; node = nextNode(node, row)) {
    seen += 1;
    if (node.nodeType !== 3) continue;
    const text = (node as Text).data.slice(0, 60).trim();
    if (bareYear.test(text)) return readYear(text);
  }
  return null;
}

/** The next node in reading order within an element. */
function nextNode(node: Node, within: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== within; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
