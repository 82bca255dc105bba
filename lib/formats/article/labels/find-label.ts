import { fold } from '../text/fold.ts';
import { type Piece, slicePiece, trimPiece } from '../text/piece.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { LabelField, LabelTable } from './label-table.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';

export interface Label {
  /** What it may mean, the likeliest first: `Con:` heads the drawbacks in English and the cast in Spanish. */
  fields: readonly LabelField[];
  /** The label as it stands, without what parts it from its value. */
  label: Piece;
  /** What stands behind it on the line; empty where the label has the line for itself. */
  value: Piece;
  /** What parts the two: a colon (or `=`), a dash, a stroke; nothing where the label stands alone. */
  separator: ':' | '-' | '|' | '';
}

const longestLabel = 60;

/** Folded label to its meanings, in the order in which the tables are named. */
function indexLabels(tables: readonly LabelTable[]): Map<string, LabelField[]> {
  const index = new Map<string, LabelField[]>();
  for (const table of tables) {
    for (const [field, words] of Object.entries(table)) {
      for (const key of words.split(/[|\n]/).map(fold)) {
        const fields = index.get(key) ?? [];
        if (key !== '') index.set(key, [...new Set([...fields, field as LabelField])]);
      }
    }
  }
  return index;
}

const index = indexLabels([en, de, fr, es, it, pt, pl, nl, cs, tr, ja]);

/** What a whole text may mean as a label: `Mein Fazit` is a verdict. Brackets and a plural `(s)` do not matter. */
export function fieldsOfLabel(text: string): readonly LabelField[] {
  if (text.length > longestLabel) return [];
  const folded = fold(text);
  const bare = folded.replace(/\s*\([^()]*\)/g, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+-]+$/gu, '');
  return index.get(folded) ?? index.get(bare) ?? [];
}

function separatorOf(text: string): Label['separator'] {
  if (/[:：=]/.test(text)) return ':';
  if (/[|｜]/.test(text)) return '|';
  return /[-–—]/.test(text) ? '-' : '';
}

/** Reads `Label: value`, `Label – value`, or a label alone, at the beginning of a piece. */
export function findLabel(piece: Piece): Label | null {
  const head = piece.text.slice(0, longestLabel + 20);
  const begin = head.search(/[\p{L}\p{N}]/u);
  if (begin < 0) return null;
  const parts = /^(.{1,60}?)(\s*[:：=]\s*|\s+[-–—]\s+|\s*[|｜]\s*|$)/u.exec(head.slice(begin));
  if (!parts?.[1]) return null;
  const fields = fieldsOfLabel(parts[1]);
  if (fields.length === 0) return null;
  const end = begin + parts[0].length;
  return {
    fields,
    label: slicePiece(piece, begin, begin + parts[1].length),
    value: trimPiece(slicePiece(piece, end)),
    separator: separatorOf(parts[2] ?? ''),
  };
}
