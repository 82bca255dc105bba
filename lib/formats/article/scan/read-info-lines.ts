import { readBareGenres } from '../film/read-genres.ts';
import { readRuntime } from '../film/read-runtime.ts';
import { findLabel } from '../labels/find-label.ts';
import { extentOf, type Piece, slicePiece, splitPiece } from '../text/piece.ts';
import { addRating, applyLabel } from './apply-label.ts';
import type { Facts } from './facts.ts';
import { isOpen, type Scan } from './scan.ts';

const longestLine = 800;
const stroke = /\s+[|｜•·‖∙⋅]\s+|\s*｜\s*|\s+\/\/\s+/gu;
const filmFields = new Set([
  'title',
  'genre',
  'director',
  'cast',
  'premiere',
  'year',
  'runtime',
  'rating',
  'other',
  'originalTitle',
]);

/** A part of an info line that has no label, but can be nothing else: genres, a running time, a year, a rating. */
function readBarePart(facts: Facts, part: Piece): boolean {
  const genres = facts.genres.length === 0 ? readBareGenres(part) : null;
  if (genres) {
    facts.genres.push(...genres);
    return true;
  }
  const minutes = part.text.length <= 24 ? readRuntime(part.text, false) : null;
  if (minutes) {
    facts.runtime ??= { value: minutes, piece: part };
    return true;
  }
  if (/^(?:18|19|20)\d\d$/.test(part.text)) {
    facts.year ??= { value: Number(part.text), piece: slicePiece(part, 0, 4) };
    return true;
  }
  return addRating(facts, part, 'line');
}

/** An info line has a label in it that info boxes have, or two parts that can be nothing but such facts. */
function isInfoLine(parts: readonly Piece[]): boolean {
  const labelled = parts.filter(
    (part) => findLabel(part)?.separator === ':' && findLabel(part)?.fields.some((field) => filmFields.has(field)),
  );
  const bare = parts.filter(
    (part) => readBareGenres(part) || (part.text.length <= 24 && readRuntime(part.text, false)),
  );
  return labelled.length > 0 || bare.length >= 2;
}

/** Reads lines that hold several facts parted by strokes: `Drama | 1h 43min | Director: Somebody`. */
export function readInfoLines(scan: Scan): void {
  for (const [index, line] of scan.lines.entries()) {
    if (!isOpen(scan, index) || line.piece.text.length > longestLine) continue;
    const parts = splitPiece(line.piece, stroke);
    if (parts.length < 2 || !isInfoLine(parts)) continue;
    scan.uses[index] = 'fact';
    for (const part of parts) {
      const label = findLabel(part);
      const isRead = label?.value.text
        ? applyLabel(scan.facts, label.fields, label.value, line.links, label.label.text)
        : readBarePart(scan.facts, part);
      if (!isRead) scan.setAside.push({ extent: extentOf(part), reason: 'other facts' });
    }
  }
}
