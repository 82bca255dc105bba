import axe from 'axe-core';

/** What axe finds wrong in an element, one line each; jsdom paints nothing, so contrast is left to the eye. */
export async function findBarriers(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.html})`));
}
