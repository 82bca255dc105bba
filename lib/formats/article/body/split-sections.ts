import { limits } from '../../../film/limits.ts';
import { isBoxHeading } from '../film/box-heading.ts';
import { fold } from '../text/fold.ts';
import { type Extent, extentOf, type Piece } from '../text/piece.ts';
import type { Block } from './make-blocks.ts';

export interface BodySection {
  heading: Piece | null;
  paragraphs: Piece[];
  isVerdict: boolean;
  spoiler: boolean;
  /** A list of facts or points stood between this and what was before. */
  isAfterBox: boolean;
}

export interface Body {
  intro: Piece[];
  sections: BodySection[];
  conclusion: Piece[];
  /** The conclusion's own heading, where it says more than that it is one. */
  conclusionHeading: Piece | null;
  /** Where a section headed `Verdict` or the like stands first: its paragraphs. */
  labelledVerdict: Piece[];
}

const concluding =
  /(?:verdict|conclusion|final (?:thoughts|word|verdict)|closing thoughts|bottom line|wrap(?:ping)?[- ]?up|summing up|turn(?:ed|s)? out|worth (?:watching|seeing|your|it|the|a)\b|should you (?:watch|see)|is it (?:any )?good|overall|takeaway|fazit|urteil|lohnt (?:sich|es)|sehenswert|zusammenfass|bilan|faut-il (?:voir|aller)|vaut(?:-il| le)|au final|veredicto|merece la pena|vale la pena|conclusi|in definitiva|verdetto|da vedere\?|veredito|vale a pena|podsumowanie|werdykt|warto (?:obejrze|zobaczy)|conclusie|oordeel|de moeite waard|zaver|verdikt|stoji za|sonuc|izlenir mi|izlemeli|総評|まとめ|結論|見るべき)/u;
const spoilerHeading =
  /(?<!(?:no|non|without|ohne|sans|sin|senza|sem|bez|zonder)[\s-])\b(?:spoilers?|spoilery|spoileri|spoilerteil)\b(?!(?:[\s-]*(?:free|frei))|s? ?vrij)|ネタバレ(?!なし)/u;

/** Whether a heading announces the end of the argument, in whatever words. */
export function isConcluding(heading: string): boolean {
  return heading.length <= 110 && concluding.test(fold(heading));
}

function splitAtHeadings(blocks: readonly Block[], boxLines: readonly number[]): BodySection[] {
  const sections: BodySection[] = [];
  let box = 0;
  for (const block of blocks) {
    const boxesBefore = box;
    while ((boxLines[box] ?? Number.POSITIVE_INFINITY) < block.index) box++;
    const isAfterBox = box > boxesBefore;
    const open = sections.at(-1);
    if (block.kind === 'heading') {
      const spoiler = spoilerHeading.test(fold(block.piece.text));
      sections.push({ heading: block.piece, paragraphs: [], isVerdict: block.isVerdictHeading, spoiler, isAfterBox });
    } else if (open && !(isAfterBox && open.heading === null)) open.paragraphs.push(block.piece);
    else sections.push({ heading: null, paragraphs: [block.piece], isVerdict: false, spoiler: false, isAfterBox });
  }
  return sections;
}

/**
 * Orders a body: the intro is what stands before the first heading and the first box of facts or points (its first
 * paragraph where there is neither); the conclusion is the last section whose heading says so, else the last paragraph.
 * @param boxLines the lines of facts and points in order, which part the body as headings do
 */
export function splitSections(blocks: readonly Block[], boxLines: readonly number[]): Body {
  const sections = splitAtHeadings(blocks, boxLines).filter(
    ({ heading, paragraphs }) => heading || paragraphs.length > 0,
  );
  const body: Body = { intro: [], sections, conclusion: [], conclusionHeading: null, labelledVerdict: [] };
  const labelled = sections.filter(({ isVerdict, paragraphs }) => isVerdict && paragraphs.length > 0);
  body.labelledVerdict = labelled[0]?.paragraphs ?? [];
  takeIntro(body);
  takeConclusion(body);
  body.sections = body.sections
    .filter(({ heading, paragraphs }) => paragraphs.length > 0 || (heading && !isBoxHeading(heading.text)))
    .slice(0, limits.sections);
  return body;
}

/** A paragraph that argues, and is no entry of a list. */
function isProse({ text }: Piece): boolean {
  return text.length >= 40 && /[.!?…。！？]["”’»)」]?$/u.test(text);
}

function takeIntro(body: Body): void {
  const [first, second] = body.sections;
  if (!first || first.isVerdict) return;
  const hasParts = body.sections.length > 1 && (second?.heading || second?.isAfterBox);
  if (first.heading === null && hasParts && first.paragraphs.length > 0) body.intro = first.paragraphs.splice(0);
  else body.intro = first.heading === null || body.sections.length === 1 ? first.paragraphs.splice(0, 1) : [];
}

function takeConclusion(body: Body): void {
  const index = body.sections.findLastIndex(
    (section, i) =>
      (section.isVerdict || (section.heading && isConcluding(section.heading.text) && i > 0)) &&
      section.paragraphs.length > 0,
  );
  const section = body.sections[index];
  if (section) {
    body.conclusion = section.paragraphs;
    body.conclusionHeading = section.isVerdict ? null : section.heading;
    body.sections.splice(index, 1);
    return;
  }
  const lastIndex = body.sections.findLastIndex(({ paragraphs }) => paragraphs.some(isProse));
  const last = body.sections[lastIndex];
  if (!last) return;
  body.conclusion = last.paragraphs.splice(last.paragraphs.findLastIndex(isProse));
  if (last.paragraphs.length > 0) return;
  body.conclusionHeading = last.heading;
  body.sections.splice(lastIndex, 1);
}

/** From the first to the last of some pieces, which stand in the text's order. */
export function extentOfAll(pieces: readonly Piece[]): Extent {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? { start: extentOf(first).start, end: extentOf(last).end } : { start: 0, end: 0 };
}
