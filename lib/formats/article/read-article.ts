import { findHeadings } from './body/find-headings.ts';
import { findHeadline } from './body/find-headline.ts';
import { type Block, makeBlocks } from './body/make-blocks.ts';
import { type FoundTitle, findTitle } from './film/find-title.ts';
import { dropTitleLine, isOnlyTitle } from './film/only-title.ts';
import { type FrontFacts, readFrontFacts } from './front-matter/read-front-facts.ts';
import { readFrontMatter } from './front-matter/read-front-matter.ts';
import { setAsideCaptions, setAsideFurniture, setAsideReleaseNote } from './noise/set-aside-lines.ts';
import { readRatingsInProse } from './rating/choose-rating.ts';
import { type Facts, makeFacts, mergeFacts } from './scan/facts.ts';
import { readDayAndAuthor } from './scan/read-day-and-author.ts';
import { readInfoLines } from './scan/read-info-lines.ts';
import { readLabels, readRatingLines } from './scan/read-labels.ts';
import { readLeadIns } from './scan/read-lead-ins.ts';
import { readPoints } from './scan/read-points.ts';
import { readSpoilerWarning } from './scan/read-spoiler-warning.ts';
import { readTopLines } from './scan/read-top-lines.ts';
import { type Scan, startScan } from './scan/scan.ts';
import { setAsidePartRatings } from './scan/set-aside-part-ratings.ts';
import { fold } from './text/fold.ts';
import type { Piece } from './text/piece.ts';
import { readLines } from './text/read-lines.ts';

/** All that is read from a text before it is judged what kind of text it is. */
export interface Reading {
  scan: Scan;
  front: FrontFacts | null;
  facts: Facts;
  title: FoundTitle | null;
  /** The article's own headline; not the film's title where front matter names it. */
  headline: Piece | null;
  headlineIndex: number;
  /** The line that warns of a text that gives the plot away. */
  spoilerWarning: Piece | null;
  blocks: Block[];
}

/** What is read off a text's lines, in this order: each step sees what those before it have left open. */
const steps = [
  setAsideFurniture,
  readDayAndAuthor,
  readPoints,
  readInfoLines,
  readLabels,
  readLeadIns,
  readTopLines,
  setAsidePartRatings,
  readRatingLines,
] as const;

/** A headline that is set as one, or that only names the film, is no heading of a part of the text. */
function dropHeadline(scan: Scan, index: number, title: FoundTitle | null): void {
  const line = scan.lines[index];
  if (line && (line.level === 1 || line.mark === 'text' || isOnlyTitle(line.piece.text, title)))
    scan.uses[index] = 'fact';
}

/** The text that speaks of the film: everything but headline and noise. */
function foldBody(scan: Scan, headlineIndex: number): string {
  const lines = scan.lines.filter((_, i) => i !== headlineIndex && scan.uses[i] !== 'noise');
  return fold(lines.map(({ piece }) => piece.text).join('\n'));
}

/** Reads a text step by step: noise, points, facts, headline, title, headings, and what is left as its body. */
export function readArticle(text: string): Reading {
  const matter = readFrontMatter(text);
  const front = matter ? readFrontFacts(matter) : null;
  const scan = startScan(readLines(text, matter?.bodyStart ?? 0));
  for (const step of steps) step(scan);
  const spoilerWarning = readSpoilerWarning(scan);
  const found = findHeadline(scan, front);
  const title = findTitle(scan, front, found?.piece ?? null, foldBody(scan, found?.index ?? -1));
  if (title) dropTitleLine(scan, title);
  if (found) dropHeadline(scan, found.index, title);
  setAsideCaptions(scan, title?.title.text ?? null);
  if (title) setAsideReleaseNote(scan, title.title.text);
  findHeadings(scan);
  const blocks = makeBlocks(scan);
  const facts = mergeFacts(scan.facts, front?.facts ?? makeFacts());
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').map(({ piece }) => piece);
  const inProse = readRatingsInProse(found?.piece ?? null, [...paragraphs, ...facts.verdict]);
  const isOwn = found !== null && !(found.index < 0 && isOnlyTitle(found.piece.text, title));
  return {
    scan,
    front,
    facts: { ...facts, ratings: [...inProse, ...facts.ratings] },
    title,
    headline: isOwn ? found.piece : null,
    headlineIndex: found?.index ?? -1,
    spoilerWarning,
    blocks,
  };
}

/** The paragraphs of the text itself. */
export function paragraphsOf({ blocks }: Reading): Piece[] {
  return blocks.filter(({ kind }) => kind === 'paragraph').map(({ piece }) => piece);
}

/** The headings of its parts. */
export function headingsOf({ blocks }: Reading): string[] {
  return blocks.filter(({ kind }) => kind === 'heading').map(({ piece }) => piece.text);
}
