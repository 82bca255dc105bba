/** How much of a page is looked at. A page may be made to waste our time: what lies beyond is not read. */
export const pageLimits = {
  /** A page with more elements is known by its address alone. */
  elements: 100_000,
  jsonBlocks: 20,
  /** Characters of one JSON-LD block, and of all together. */
  jsonBlock: 1_000_000,
  json: 2_000_000,
  jsonNodes: 300,
  jsonDepth: 6,
  metas: 300,
  items: 300,
  /** Properties of one item of microdata, and of all together. */
  properties: 600,
  allProperties: 2_000,
  links: 60,
  labels: 120,
  /** Nodes of the page walked in search of labels. */
  walked: 30_000,
  /** Elements that one pick gives (a cast list). */
  picked: 300,
  /** Nodes walked for the text of one element. */
  textNodes: 400,
} as const;
