import { limits } from '../../film/limits.ts';
import type { Claim } from './claim.ts';
import { linesOf, textOf } from './element-lines.ts';
import { hasLetters } from './has-letters.ts';
import { fieldOfLabel, type LabelField } from './label-words.ts';
import { cleanName, distinct, namesOf } from './names.ts';
import { pageLimits } from './page-limits.ts';
import { readMinutes } from './read-minutes.ts';
import { readYear } from './read-year.ts';
import { splitHeading } from './split-heading.ts';

/** Lines that an info box gives for each field; the first row of a field counts. */
export type Rows = ReadonlyMap<LabelField, readonly string[]>;

/** The rows of the info boxes whose labels are given. */
export function readRows(labels: readonly Element[]): Rows {
  const all = new Set(labels.slice(0, pageLimits.labels));
  const rows = new Map<LabelField, readonly string[]>();
  for (const label of all) {
    const field = fieldOfLabel(textOf(label, 60));
    if (field && !rows.has(field)) rows.set(field, linesBehind(label, all));
  }
  return rows;
}

/** What an info box says of the film. */
export function claimOfRows(rows: Rows): Claim {
  const lines = (field: LabelField) => rows.get(field) ?? [];
  return {
    source: 'visible page',
    ...(rows.has('seasons') && { kind: 'series' }),
    originalTitle: splitHeading(lines('originalTitle')[0] ?? '').title,
    year: readYear(lines('year').join(' ')),
    directors: namesOf(lines('directors')),
    cast:
      lines('cast').length > 0
        ? distinct(namesOf(lines('cast')), limits.people).map((name) => ({ name, role: null }))
        : [],
    genres: distinct(
      lines('genres')
        .flatMap((line) => line.split(/\s*[,/|]\s*/))
        .map(cleanName)
        .filter(Boolean),
      limits.genres,
    ),
    runtimeMinutes: readMinutes(lines('runtimeMinutes').join(' ')),
  };
}

/** What stands behind a label: its neighbours up to the next label or line, else what stands behind the label's parent. */
function linesBehind(label: Element, labels: ReadonlySet<Element>): string[] {
  const lines: string[] = [];
  let node = label.nextSibling;
  for (let seen = 0; node && seen < 40; seen++, node = node.nextSibling) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (element && (labels.has(element) || isNextRow(element, label, lines))) break;
    lines.push(...linesOf(node, limits.line).filter(hasLetters));
  }
  const next = lines.length === 0 ? label.parentElement?.nextElementSibling : null;
  return next && ![...labels].some((other) => next.contains(other)) ? linesOf(next, limits.line) : lines;
}

/** The next `dt`, `th`, `strong` is a label too, known or not; a line break ends a value. */
function isNextRow(element: Element, label: Element, lines: readonly string[]): boolean {
  const tag = element.localName;
  return (tag === label.localName && /^(?:dt|th|b|strong|label|h\d)$/.test(tag)) || (tag === 'br' && lines.length > 0);
}
