/** How many stars, halves among them, are drawn in one way: each begins its part of the path with a move. */
export function countDrawn(container: Element, kind: 'full' | 'empty'): number {
  const path = container.querySelector(`.stars-${kind}`)?.getAttribute('d') ?? '';
  return path.split('M').length - 1;
}
