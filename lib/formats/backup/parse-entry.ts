import { schemaVersion } from '../../review/schema-version.ts';
import { parseJson } from './parse-json.ts';
import { trouble } from './trouble.ts';

/** Makes sure of a value. Throws a ZodError where it is something else. */
export type Parse<T> = (value: unknown) => T;

/** An entry of a list. @throws UserError that names it by its place and film. */
export function parseEntry<T>(json: string, parse: Parse<T>, what: 'review' | 'correction', index: number): T {
  const value = parseJson(json);
  if (isFromLater(value)) throw trouble.tooNew();
  try {
    return parse(value);
  } catch (error) {
    if (!hasIssues(error)) throw error;
    const place = error.issues[0]?.path.join('.');
    const why = place ? `, because of its “${place}”` : '';
    throw trouble.damaged(`${what} ${index + 1}${nameFilm(value)} can’t be read${why}`);
  }
}

function isFromLater(value: unknown): boolean {
  return isRecord(value) && typeof value.schemaVersion === 'number' && value.schemaVersion > schemaVersion;
}

function hasIssues(error: unknown): error is { issues: readonly { path: readonly PropertyKey[] }[] } {
  return isRecord(error) && Array.isArray(error.issues);
}

function nameFilm(value: unknown): string {
  const title = isRecord(value) && isRecord(value.film) ? value.film.title : null;
  return typeof title === 'string' && title ? ` (“${title.slice(0, 60)}”)` : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
