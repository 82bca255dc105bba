import { isName } from '../film/split-names.ts';
import { findDate } from '../text/find-date.ts';
import { fold } from '../text/fold.ts';
import { type Piece, slicePiece, splitPiece, trimPiece } from '../text/piece.ts';
import type { Facts } from './facts.ts';
import { isOpen, type Scan } from './scan.ts';

const longestLine = 120;
const linesLooked = 14;
const paragraph = 200;
const by =
  /^(?:(?:review(?:ed)?|written|posted|words|text|story|a review|kritik|rezension|recensione|critique|reseña|crítica)\s+)?(?:by|von|par|por|di|door|od)\s+(?=\p{Lu})/iu;
const dateWords =
  /^(?:(?:posted|published|updated|last updated|date|on|am|vom|le|el|il|em|dnia|op|dne|veroffentlicht|publie|publicado|pubblicato|opublikowano|gepubliceerd|publikovano|in|at|by|the|mon|tues?|wednes|thurs?|fri|satur|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}[:.h]\d{2}|uhr|am|pm)[\s,.:|·•–—-]*)*$/u;

const yearsLooked = 5;

/** A year alone on one of the first lines is the film's. */
function readYearLine(scan: Scan, index: number): boolean {
  const line = scan.lines[index];
  const year = /^[([]?((?:18|19|20)\d\d)[)\]]?$/.exec(line?.piece.text ?? '')?.[1];
  if (!line || !year) return false;
  const at = line.piece.text.indexOf(year);
  scan.facts.year ??= { value: Number(year), piece: slicePiece(line.piece, at, at + 4) };
  return true;
}

/** Takes a line's date and by-line; false where the line says more than these. */
function readPart(facts: Facts, part: Piece): boolean {
  const found = findDate(part.text);
  const rest = found ? `${part.text.slice(0, found.from)} ${part.text.slice(found.to)}` : part.text;
  if (found && dateWords.test(fold(rest).replace(/^[\s\p{P}]+/u, ''))) {
    facts.published ??= { value: found.date, piece: slicePiece(part, found.from, found.to) };
    return true;
  }
  const start = by.exec(part.text)?.[0].length;
  if (start === undefined) return false;
  const clock = part.text.search(/\s+(?:at|um|à|a las|alle|às|o|om|v)\s+\d{1,2}[:.h]\d{2}/);
  const end = Math.min(part.text.length, ...[clock, found?.from ?? -1].filter((place) => place > start));
  const name = trimPiece(slicePiece(part, start, end));
  const bare = slicePiece(name, 0, name.text.replace(/[\s,.|–—-]+$|\s+on$/g, '').length);
  if (!isName(bare.text) || bare.text.split(' ').length > 4 || /^(?:admin|administrator|staff)$/i.test(bare.text))
    return false;
  facts.author ??= bare;
  if (found) facts.published ??= { value: found.date, piece: slicePiece(part, found.from, found.to) };
  return true;
}

function readLine(scan: Scan, index: number): void {
  const line = scan.lines[index];
  if (!line || !isOpen(scan, index) || line.mark === 'heading' || line.piece.text.length > longestLine) return;
  const parts = splitPiece(line.piece, /\s+[|•·–—]\s+|\s+\/\s+/g);
  const read = parts.filter((part) => readPart(scan.facts, part));
  if (read.length > 0 && read.length >= parts.length / 2) scan.uses[index] = 'fact';
}

/**
 * Reads the lines above an article's first paragraph, and below its last, that tell its day and its author: `January
 * 18, 2021`, `By Jane Doe`, `Posted on 3 May 2020 by Jane Doe`.
 */
export function readDayAndAuthor(scan: Scan): void {
  const downward = [...scan.lines.keys()];
  for (const indexes of [downward, downward.toReversed()]) {
    let looked = 0;
    for (const index of indexes) {
      const line = scan.lines[index];
      if (!line || line.mark === 'blank' || scan.uses[index] === 'noise') continue;
      if (looked++ > linesLooked || line.piece.text.length > paragraph) break;
      if (indexes === downward && looked <= yearsLooked && isOpen(scan, index) && readYearLine(scan, index))
        scan.uses[index] = 'fact';
      else readLine(scan, index);
    }
  }
}
