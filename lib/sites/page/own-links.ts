import { limits } from '../../film/limits.ts';
import { textOf } from './element-lines.ts';
import { pageLimits } from './page-limits.ts';
import { splitHeading } from './split-heading.ts';

/**
 * Addresses of the film elsewhere, on a page that links to other films too: where its item link leads, and links to IMDb
 * that are called as the page is headed ("The Girl 2 at IMDb").
 */
export function ownLinks(root: Element, heading: string, item: string): string[] {
  const headed = root.querySelector(heading);
  const title = headed ? splitHeading(textOf(headed, limits.title)).title : '';
  const links = [...root.querySelectorAll('a[href*="imdb.com/title/tt"]')].slice(0, pageLimits.links);
  const own = links.filter((link) => textOf(link, limits.title) === title);
  return [root.querySelector(item), ...own].map((link) => link?.getAttribute('href') ?? '');
}
