import { schemaVersion } from '../../review/schema-version.ts';
import { parseJson } from './parse-json.ts';
import { trouble } from './trouble.ts';

/** As much of a schema as is needed here; corrections are of a neighbour whom this folder does not know. */
export interface Schema<T> {
  safeParse(
    value: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: readonly { path: readonly PropertyKey[] }[] } };
}

/** An entry of a list. @throws UserError that names it by its place and film. */
export function parseEntry<T>(json: string, schema: Schema<T>, what: 'review' | 'correction', index: number): T {
  const value = parseJson(json);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  if (isFromLater(value)) throw trouble.tooNew();
  const place = result.error.issues[0]?.path.join('.');
  throw trouble.damaged(
    `${what} ${index + 1}${nameFilm(value)} can’t be read${place ? `, because of its “${place}”` : ''}`,
  );
}

function isFromLater(value: unknown): boolean {
  return isRecord(value) && typeof value.schemaVersion === 'number' && value.schemaVersion > schemaVersion;
}

function nameFilm(value: unknown): string {
  const title = isRecord(value) && isRecord(value.film) ? value.film.title : null;
  return typeof title === 'string' && title ? ` (“${title.slice(0, 60)}”)` : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
