import type { CastMember } from '../film/schema.ts';

const as = ' as ';

/** The cast, one a line: `Name`, or `Name as Role`. */
export function formatCast(cast: readonly CastMember[]): string {
  return cast.map(formatCastMember).join('\n');
}

/** The people in a field of cast lines. A line that was there before is the person it was, whatever words are in it. */
export function parseCast(text: string, known: readonly CastMember[] = []): CastMember[] {
  return text
    .split('\n')
    .map((line) => known.find((member) => formatCastMember(member) === line) ?? parseCastMember(line))
    .filter((member) => member.name !== '');
}

function formatCastMember({ name, role }: CastMember): string {
  return role === null ? name : `${name}${as}${role}`;
}

function parseCastMember(line: string): CastMember {
  const trimmed = line.trim().replace(/,$/u, '');
  const at = trimmed.indexOf(as);
  if (at < 1) return { name: trimmed, role: null };
  return { name: trimmed.slice(0, at).trim(), role: trimmed.slice(at + as.length).trim() };
}
