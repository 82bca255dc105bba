import { stanceShapes } from '../../components/stance-shapes.ts';
import type { FilmMark } from '../../lib/browser/film-mark.ts';
import type { Stance } from '../../lib/review/schema.ts';
import { holdStyles, markStyle } from './mark-style.ts';

/** How large a mark may be: with its rating, as a shape alone, or as a shape beside words. */
export type Look = 'full' | 'small' | 'text';

/** How a mark is held in its place. */
export type Hold = keyof typeof holdStyles | 'loose';

export interface BuiltMark {
  /** The only node in the page. */
  host: HTMLElement;
  /** What is seen, in a closed root. */
  mark: HTMLElement;
  /** Moves it, in px from where the host begins. */
  moveTo(left: number, top: number): void;
}

const words: Record<Stance | 'split', string> = {
  recommended: 'recommended',
  mixed: 'mixed',
  avoid: 'avoid',
  split: 'reviews disagree',
};
/** Where nobody takes a stance: a star before a rating, a card for words alone. */
const shapes: Record<Stance | 'rated' | 'none', string> = {
  ...stanceShapes,
  rated: 'M8 1.3l2.1 4.2 4.6.7-3.3 3.3.8 4.6L8 11.9l-4.2 2.2.8-4.6L1.3 6.2l4.6-.7z',
  none: 'M3 1.5h10v13H3z',
};
const svgSpace = 'http://www.w3.org/2000/svg';

/** Makes a film's mark; nothing is in the page yet. */
export function buildMark(doc: Document, film: FilmMark, look: Look, hold: Hold): BuiltMark {
  const host = doc.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(doc, hold)];
  const at = doc.createElement('span');
  at.className = 'at';
  const mark = doc.createElement('span');
  mark.className = `mark ${look}`;
  mark.role = 'img';
  mark.ariaLabel = `Lobby Card: ${describe(film)}`;
  // a number says more than a star, where there is room for one of them only
  const isBare = look === 'small' && !film.stance && film.rating;
  if (!isBare) for (const shape of shapesOf(film)) mark.append(drawShape(doc, shape));
  if ((look === 'full' || isBare) && film.rating) mark.append(film.rating);
  at.append(mark);
  root.append(at);
  return {
    host,
    mark,
    moveTo(left, top) {
      at.style.left = `${left}px`;
      at.style.top = `${top}px`;
    },
  };
}

/** A mark in words: `recommended, 3.5/5`. */
export function describe({ stance, rating }: FilmMark): string {
  return [stance && words[stance], rating].filter(Boolean).join(', ') || 'reviewed';
}

function shapesOf({ stance, rating }: FilmMark): (keyof typeof shapes)[] {
  if (stance === 'split') return ['recommended', 'avoid'];
  return [stance ?? (rating ? 'rated' : 'none')];
}

function drawShape(doc: Document, shape: keyof typeof shapes): Element {
  const svg = doc.createElementNS(svgSpace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', shape);
  const path = doc.createElementNS(svgSpace, 'path');
  path.setAttribute('d', shapes[shape]);
  svg.append(path);
  return svg;
}

const sheets = new WeakMap<Document, Map<Hold, CSSStyleSheet>>();

/** One sheet for all marks of a kind in a page. */
function sheetOf(doc: Document, hold: Hold): CSSStyleSheet {
  const made = sheets.get(doc) ?? new Map<Hold, CSSStyleSheet>();
  sheets.set(doc, made);
  const known = made.get(hold);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyle + (hold === 'loose' ? '' : holdStyles[hold]));
  made.set(hold, sheet);
  return sheet;
}
