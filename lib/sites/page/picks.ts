import { limits } from '../../film/limits.ts';
import type { CastMember } from '../../film/schema.ts';
import type { CastPick, Pick } from '../adapter.ts';
import { cleanText } from './clean-text.ts';
import { textOf } from './element-lines.ts';
import { firstElements } from './first-elements.ts';
import type { LdNode } from './json-ld.ts';
import { textsOf } from './json-ld-claim.ts';
import { fieldOfLabel } from './label-words.ts';
import { cleanName, isName } from './names.ts';
import type { Page } from './page.ts';
import { pageLimits } from './page-limits.ts';

/** Texts that a pick gives, cleaned, at most `most`. `node` is the JSON-LD that is about the film, for picks such as `ld:name`. */
export function textsOfPick(pick: Pick, page: Page, node: LdNode | null, most: number): string[] {
  return rawTexts(pick, page, node, most)
    .slice(0, most)
    .map((text) => cleanText(text, limits.title))
    .filter((text) => text !== '');
}

function rawTexts(pick: Pick, page: Page, node: LdNode | null, most: number): readonly string[] {
  if (typeof pick === 'function') return [pick(page, fieldOfLabel) ?? []].flat();
  if (pick === 'title') return [page.title];
  if (pick.startsWith('ld:')) return textsOf(node?.[pick.slice(3)]);
  if (pick.startsWith('meta:')) return page.metas.get(pick.slice(5)) ?? [];
  const [selector = '', attribute = ''] = pick.split('@');
  return findElements(page.root, selector, most).map((element) => readFrom(element, attribute));
}

/** The cast that a list on the page gives, with roles. */
export function castOfPick({ each, name = '', role }: CastPick, root: Element): CastMember[] {
  return findElements(root, each, pageLimits.picked).flatMap((element) => {
    const person = cleanName(readIn(element, name));
    const part = role ? cleanText(readIn(element, role), limits.role).replace(/^(?:as|als) |^\.+ ?/i, '') : '';
    return isName(person) ? [{ name: person, role: part || null }] : [];
  });
}

function readIn(element: Element, place: string): string {
  const [selector = '', attribute = ''] = place.split('@');
  const found = selector ? element.querySelector(selector) : element;
  return found ? readFrom(found, attribute) : '';
}

function readFrom(element: Element, attribute: string): string {
  return attribute ? (element.getAttribute(attribute)?.slice(0, limits.url) ?? '') : textOf(element, limits.url);
}

/** The search for one ends at the first, which on most pages is a small part of the way. */
function findElements(root: Element, selector: string, most: number): Element[] {
  if (most > 1) return firstElements(root, selector, most);
  const first = root.querySelector(selector);
  return first ? [first] : [];
}
