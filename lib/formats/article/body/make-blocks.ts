import { findAdvertisements } from '../noise/find-advertisements.ts';
import type { Scan } from '../scan/scan.ts';
import { extentOf, joinPieces, type Piece } from '../text/piece.ts';
import { splitSentences } from '../text/split-sentences.ts';

/** A heading or a paragraph of the article's own text, free of noise. */
export interface Block {
  kind: 'heading' | 'paragraph';
  piece: Piece;
  index: number;
  isVerdictHeading: boolean;
  level: number;
}

/** Lines broken at about the same width are one paragraph, where most of a text is broken so. */
function isHardWrapped(scan: Scan): boolean {
  let broken = 0;
  let ended = 0;
  for (const [i, line] of scan.lines.entries()) {
    const next = scan.lines[i + 1];
    if (line.mark !== 'text' || next?.mark !== 'text' || scan.uses[i] !== 'open') continue;
    const { text } = line.piece;
    if (text.length >= 40 && text.length <= 110 && !/[.!?…:"”]$/.test(text)) broken++;
    else ended++;
  }
  return broken >= 3 && broken > ended * 1.5;
}

/** A paragraph without the sentences that advertise, which are set aside. */
function withoutAdvertisements(scan: Scan, paragraph: Piece): Piece | null {
  const sentences = splitSentences(paragraph);
  const isAd = findAdvertisements(sentences);
  if (!isAd.includes(true)) return paragraph;
  for (const [i, sentence] of sentences.entries()) {
    if (isAd[i]) scan.setAside.push({ extent: extentOf(sentence), reason: 'advertisement' });
  }
  const kept = sentences.filter((_, i) => !isAd[i]);
  return kept.length > 0 ? joinPieces(kept, ' ') : null;
}

/** The article's own text in blocks: what is left when facts and noise are taken out. */
export function makeBlocks(scan: Scan): Block[] {
  const wrapped = isHardWrapped(scan);
  const blocks: Block[] = [];
  let open: Piece[] = [];
  let openIndex = 0;
  const close = () => {
    const paragraph =
      open.length > 0
        ? withoutAdvertisements(scan, open.length > 1 ? joinPieces(open, ' ') : (open[0] as Piece))
        : null;
    if (paragraph)
      blocks.push({ kind: 'paragraph', piece: paragraph, index: openIndex, isVerdictHeading: false, level: 0 });
    open = [];
  };
  for (const [index, line] of scan.lines.entries()) {
    const use = scan.uses[index];
    if (!wrapped || line.mark !== 'text' || use !== 'open') close();
    if (line.piece.text === '' || (use !== 'open' && use !== 'heading')) continue;
    if (use === 'heading') {
      blocks.push({
        kind: 'heading',
        piece: line.piece,
        index,
        isVerdictHeading: scan.verdictHeadings.has(index),
        level: line.level,
      });
    } else {
      if (open.length === 0) openIndex = index;
      open.push(line.piece);
    }
  }
  close();
  return blocks;
}
