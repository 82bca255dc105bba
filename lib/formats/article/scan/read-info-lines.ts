import { readBareGenres } from '../film/read-genres.ts';
import { readRuntime } from '../film/read-runtime.ts';
import { findLabel } from '../labels/find-label.ts';
import { extentOf, type Piece, slicePiece, splitPiece } from '../text/piece.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { addRating, applyLabel } from './apply-label.ts';
import type { Facts } from './facts.ts';
import { isOpen, labelAt, type Scan } from './scan.ts';

const longestLine = 800;
const longestSentences = 400;
const stroke = /\s+[|｜•·‖∙⋅]\s+|\s*｜\s*|\s+\/\/\s+/gu;
const filmFields: ReadonlySet<string> = new Set([
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

/** `DE/AT 2023`: countries in capitals and the year in which they made the film. */
const madeIn = /^(?:\p{Lu}[\p{Lu}/., -]{0,24}|\p{Lu}\p{L}+(?:[/,] ?\p{Lu}\p{L}+){0,3})\s((?:18|19|20)\d\d)$/u;

/** A part that holds several bare facts parted by commas: `FR 2023, 104 min`. True where at least one was read. */
function readBareParts(facts: Facts, part: Piece): boolean {
  if (readBarePart(facts, part)) return true;
  const read = splitPiece(part, /\s*,\s*/g).filter((piece) => {
    const year = madeIn.exec(piece.text)?.[1];
    if (!year) return readBarePart(facts, piece);
    facts.year ??= { value: Number(year), piece: slicePiece(piece, piece.text.length - 4) };
    return true;
  });
  return read.length > 0;
}

/** The parts of a line: between strokes, or sentences where several begin with a label (`Regie: X. Mit: Y`). */
function partsOf(piece: Piece): Piece[] {
  const parts = splitPiece(piece, stroke);
  if (parts.length > 1 || piece.text.length > longestSentences) return parts;
  const sentences = splitSentences(piece);
  const labelled = sentences.filter((sentence) => findLabel(sentence)?.separator === ':');
  return labelled.length >= 2 ? sentences : parts;
}

/** An info line has a label in it that info boxes have, or two parts that can be nothing but such facts. */
function isInfoLine(parts: readonly Piece[], isBesideFact: boolean): boolean {
  const labelled = parts.filter(
    (part) => findLabel(part)?.separator === ':' && findLabel(part)?.fields.some((field) => filmFields.has(field)),
  );
  const bare = parts.filter(
    (part) => readBareGenres(part) || (part.text.length <= 24 && readRuntime(part.text, false)),
  );
  return labelled.length > 0 || bare.length >= (isBesideFact ? 1 : 2);
}

/** Reads lines that hold several facts parted by strokes: `Drama | 1h 43min | Director: Somebody`. */
export function readInfoLines(scan: Scan): void {
  for (const [index, line] of scan.lines.entries()) {
    if (!isOpen(scan, index) || line.piece.text.length > longestLine) continue;
    const parts = partsOf(line.piece);
    const isBesideFact = [index - 1, index + 1].some((i) => filmFields.has(labelAt(scan, i)?.fields[0] ?? ''));
    if (parts.length < 2 || !isInfoLine(parts, isBesideFact)) continue;
    scan.uses[index] = 'fact';
    for (const part of parts) {
      const label = findLabel(part);
      const isRead = label?.value.text
        ? applyLabel(scan.facts, label.fields, label.value, line.links, label.label.text)
        : readBareParts(scan.facts, part);
      if (!isRead) scan.setAside.push({ extent: extentOf(part), reason: 'other facts' });
    }
  }
}
