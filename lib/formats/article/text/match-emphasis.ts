interface Run {
  index: number;
  length: number;
  opens: boolean;
  closes: boolean;
}

const isWord = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
const isSpace = (unit: string | undefined) => unit === undefined || /\s/.test(unit);

function readRun(line: string, index: number): Run {
  const mark = line[index];
  let end = index;
  while (line[end] === mark) end++;
  const [before, after] = [line[index - 1], line[end]];
  const loose = mark === '*' || mark === '~' || mark === '`';
  return {
    index,
    length: end - index,
    opens: !isSpace(after) && (loose || !isWord(before)),
    closes: !isSpace(before) && (loose || !isWord(after)),
  };
}

/** One mark alone (`~`) or more than three (`****` is a rating) are no emphasis. */
function isEmphasis(mark: string, length: number): boolean {
  if (mark === '~') return length === 2;
  if (mark === '`') return length === 1;
  return length <= 3;
}

/**
 * Pairs the runs of `*`, `_`, `~~` and backticks of a line, strikes them out of `keep`, and tells what stands between
 * the pairs. A run finds its partner among equals only, so a star rating (`***½ out of ****`) stays. Linear.
 */
export function matchEmphasis(line: string, keep: Uint8Array, escaped: Uint8Array): [number, number][] {
  const open = new Map<string, Run>();
  const between: [number, number][] = [];
  for (let i = 0; i < line.length; i++) {
    const mark = line[i] ?? '';
    if (!'*_~`'.includes(mark) || !keep[i] || escaped[i]) continue;
    const run = readRun(line, i);
    i += run.length - 1;
    if (!isEmphasis(mark, run.length)) continue;
    const kind = `${mark}${run.length}`;
    const partner = open.get(kind);
    if (partner && run.closes && run.index > partner.index + partner.length) {
      keep.fill(0, partner.index, partner.index + partner.length);
      keep.fill(0, run.index, run.index + run.length);
      if (mark === '*' || mark === '_') between.push([partner.index + partner.length, run.index]);
      open.delete(kind);
    } else if (run.opens) open.set(kind, run);
  }
  return between;
}
