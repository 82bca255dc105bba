/** Whether two plain values (as they come out of JSON) say the same, whatever the order of their properties. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [mine, yours] = [Object.entries(a), Object.keys(b)];
  return (
    mine.length === yours.length &&
    mine.every(([name, value]) => Object.hasOwn(b, name) && isSameValue(value, (b as Record<string, unknown>)[name]))
  );
}
