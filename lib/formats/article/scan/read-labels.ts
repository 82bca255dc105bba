import { findLabel, type Label } from '../labels/find-label.ts';
import type { LabelField } from '../labels/label-table.ts';
import { joinPieces, type Piece } from '../text/piece.ts';
import { addRating, applyLabel } from './apply-label.ts';
import { firstOpen, isOpen, labelAt, nextFilled, type Scan, setAsideLine } from './scan.ts';

const filmFields = new Set<LabelField>([
  'title',
  'originalTitle',
  'genre',
  'director',
  'cast',
  'premiere',
  'year',
  'runtime',
  'other',
]);
/** What a dash may part from its label; `Author - …` and `Film – …` are headlines as often as not. */
const dashFields = new Set<LabelField>([
  'rating',
  'verdict',
  'genre',
  'director',
  'cast',
  'year',
  'runtime',
  'premiere',
]);
const longestValueBelow = 300;
const ageRating =
  /^(?:rated\s+)?(?:g|pg|pg-?13|r|nc-?17|nr|unrated|not rated|u|12a?|15|18|tv-?\w{1,2}|fsk\b.{0,12})\b.{0,80}$/i;

function usableFields({ fields, separator }: Label): LabelField[] {
  return fields.filter((field) => field !== 'pros' && field !== 'cons' && (separator !== '-' || dashFields.has(field)));
}

/** `Rating` alone on its line, or `Director`: what it announces stands on the next lines, as bullets or as one line. */
function readValueBelow(scan: Scan, index: number, fields: LabelField[]): boolean {
  const first = nextFilled(scan, index + 1);
  if (first < 0 || first > index + 3 || !isOpen(scan, first)) return false;
  const indexes: number[] = [];
  for (let i = first; scan.lines[i]?.mark === 'bullet' && isOpen(scan, i); i++) indexes.push(i);
  if (indexes.length === 0) indexes.push(first);
  const pieces = indexes.map((i) => scan.lines[i]?.piece).filter((piece): piece is Piece => piece !== undefined);
  const value = joinPieces(pieces, ', ');
  const links = indexes.flatMap((i) => scan.lines[i]?.links ?? []);
  const wanted = fields.filter(
    (field) => !['verdict', 'summary', 'title', 'web', 'other', 'author', 'published'].includes(field),
  );
  if (value.text.length > longestValueBelow || findLabel(value)?.separator === ':') return false;
  if (!applyLabel(scan.facts, wanted, value, links)) return false;
  for (const i of [index, ...indexes]) scan.uses[i] = 'fact';
  return true;
}

function readLabelLine(scan: Scan, index: number, isFirst: boolean): void {
  const line = scan.lines[index];
  const label = labelAt(scan, index);
  if (!line || !label) return;
  const fields = usableFields(label);
  if (label.value.text !== '') {
    const applied = applyLabel(scan.facts, fields, label.value, line.links, label.label.text);
    if (applied) scan.uses[index] = 'fact';
    else if (fields.includes('rating') && ageRating.test(label.value.text)) setAsideLine(scan, index, 'other facts');
    return;
  }
  if (isFirst && label.separator === '') return;
  if (fields.includes('verdict')) {
    scan.uses[index] = 'heading';
    scan.verdictHeadings.add(index);
  } else if (fields.includes('summary')) scan.uses[index] = 'heading';
  else readValueBelow(scan, index, fields);
}

/** Facts that a review has no place for are set aside where they stand beside facts that it has. */
function setAsideOthers(scan: Scan): void {
  const others = new Set<number>();
  const isFact = (i: number) => scan.uses[i] === 'fact' || others.has(i);
  const order = [...scan.lines.keys()];
  for (const [step, indexes] of [
    [-1, order],
    [1, order.toReversed()],
  ] as const) {
    for (const i of indexes) {
      const line = scan.lines[i];
      const label = line && isOpen(scan, i) && line.piece.text.length <= 240 ? labelAt(scan, i) : null;
      if (!label || label.separator === '' || !label.fields.some((field) => filmFields.has(field))) continue;
      if (!isFact(i + step) && !(scan.lines[i + step]?.mark === 'blank' && isFact(i + 2 * step))) continue;
      setAsideLine(scan, i, 'other facts');
      others.add(i);
    }
  }
}

/** Reads every line of the form `Label: value`, and labels with their value below. */
export function readLabels(scan: Scan): void {
  const first = firstOpen(scan);
  for (const index of scan.lines.keys()) if (isOpen(scan, index)) readLabelLine(scan, index, index === first);
  setAsideOthers(scan);
}

/** Reads the lines that are a rating and nothing else. */
export function readRatingLines(scan: Scan): void {
  for (const [index, line] of scan.lines.entries()) {
    if (isOpen(scan, index) && line.piece.text.length <= 60 && addRating(scan.facts, line.piece, 'line'))
      scan.uses[index] = 'fact';
  }
}
