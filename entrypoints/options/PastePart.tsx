import type { Outside } from './outside.ts';

export function PastePart(_outside: Outside) {
  return null;
}
