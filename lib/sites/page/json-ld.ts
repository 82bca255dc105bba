import { pageLimits } from './page-limits.ts';

/** An object of a page's JSON-LD. Only named properties are read off it, so a `__proto__` in it is one more unread name. */
export interface LdNode {
  readonly [property: string]: unknown;
}

/** Properties in which the thing that a page is about may be wrapped. */
const wrappers = ['@graph', 'mainEntity', 'itemReviewed', 'workPresented'] as const;

/** All typed nodes that a page's JSON-LD is about, outermost first; broken blocks and huge ones are passed over. */
export function readLdNodes(root: Element): LdNode[] {
  const nodes: LdNode[] = [];
  let chars = 0;
  const scripts = root.querySelectorAll('script[type="application/ld+json"]');
  for (let at = 0; at < scripts.length && at < pageLimits.jsonBlocks; at++) {
    const text = scripts[at]?.firstChild as Text | null | undefined;
    const length = text?.length ?? 0;
    if (!text || length > pageLimits.jsonBlock || chars + length > pageLimits.json) continue;
    chars += length;
    collectNodes(parseBlock(text.data), nodes);
  }
  return nodes;
}

/** Types of a node without the address of their vocabulary: `Movie`. */
export function typesOf(node: LdNode): string[] {
  return [node['@type']]
    .flat(2)
    .slice(0, 8)
    .map((type) => String(type).replace(/^.*[/#:]/, ''));
}

function collectNodes(top: unknown, nodes: LdNode[]): void {
  let level: unknown[] = [top];
  for (let depth = 0; depth < pageLimits.jsonDepth && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level.slice(0, pageLimits.jsonNodes)) {
      if (Array.isArray(value)) next.push(...value.slice(0, pageLimits.jsonNodes));
      else if (isNode(value)) {
        if (value['@type'] && nodes.length < pageLimits.jsonNodes) nodes.push(value);
        next.push(...wrappers.flatMap((name) => (Object.hasOwn(value, name) ? [value[name]] : [])));
      }
    }
    level = next;
  }
}

export function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Letterboxd wraps its JSON in CDATA comments; others leave line breaks in strings or a comma at the end of a list. */
function parseBlock(text: string): unknown {
  const wrapped = text.slice(0, 100).includes('<![CDATA[');
  const bare = wrapped
    ? text.slice(text.indexOf('[CDATA[') + 7, text.lastIndexOf(']]>')).replace(/^\s*\*\/|(?:\/\*|\/\/)\s*$/g, '')
    : text;
  return parseJson(bare) ?? parseJson(bare.replace(/\s+/g, ' ').replace(/, ?(?=[\]}])/g, ''));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
