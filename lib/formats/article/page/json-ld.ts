/** A thing that a page's JSON-LD describes. Nothing of it is known: a page may write there what it likes. */
export type Json = Record<string, unknown>;

const mostScripts = 30;
const longestScript = 500_000;
const mostThings = 2000;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A text, a number, or the name of a thing, as one line. */
export function asText(value: unknown): string | undefined {
  const first = asList(value)[0];
  const words =
    typeof first === 'string' || typeof first === 'number'
      ? String(first)
      : isObject(first)
        ? asText(first.name)
        : undefined;
  return words?.replace(/\s+/g, ' ').trim().slice(0, 500) || undefined;
}

/** The names of one or several things, parted by commas. */
export const namesOf = (value: unknown) =>
  asList(value)
    .map((one) => asText(one))
    .filter((name) => name !== undefined)
    .slice(0, 40)
    .join(', ') || undefined;

export const hasType = (thing: Json, pattern: RegExp) =>
  asList(thing['@type']).some((type) => typeof type === 'string' && pattern.test(type));

/** All objects in a JSON-LD block, nested ones too, to a bound. */
function thingsIn(value: unknown): Json[] {
  const things: Json[] = [];
  const open = [value];
  for (let next = open.pop(); open.length + things.length < mostThings; next = open.pop()) {
    if (isObject(next)) things.push(next);
    if (isObject(next)) open.push(...Object.values(next).filter((inner) => typeof inner === 'object'));
    else if (Array.isArray(next)) open.push(...next.slice(0, 200));
    if (open.length === 0) break;
  }
  return things;
}

/** The things that the JSON-LD blocks of a page describe; a block that is no JSON is passed over. */
export function readThings(doc: Document): Json[] {
  return [...doc.querySelectorAll('script[type="application/ld+json"]')].slice(0, mostScripts).flatMap((script) => {
    const source = script.textContent ?? '';
    if (source.length > longestScript) return [];
    try {
      return thingsIn(JSON.parse(source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')));
    } catch {
      return [];
    }
  });
}
