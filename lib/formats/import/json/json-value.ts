/** What JSON text says. Members are asked for by name and must be its own: a file may name them `__proto__`. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of an object, and so on inward; undefined where there is none. */
export function memberOf(value: unknown, ...names: string[]): unknown {
  let inner: unknown = value;
  for (const name of names) inner = isJsonObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined;
  return inner;
}

/** A member as text, trimmed: a number in digits, anything else empty. */
export function textOf(value: unknown, ...names: string[]): string {
  const inner = memberOf(value, ...names);
  return typeof inner === 'string' ? inner.trim() : typeof inner === 'number' ? String(inner) : '';
}

/** A value as a list: one thing, several, or none. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
