/** A place in the given text, in UTF-16 units: from `start` up to, not including, `end`. */
export interface Extent {
  start: number;
  end: number;
}

/** Words of the given text, freed of marks; `at[i]` is the place that the unit `text[i]` came from. */
export interface Piece {
  text: string;
  at: readonly number[];
}

/** A stretch of the given text as it stands. */
export function pieceOf(whole: string, start = 0, end = whole.length): Piece {
  return { text: whole.slice(start, end), at: Array.from({ length: end - start }, (_, i) => start + i) };
}

/** From its first to its last unit; an empty piece came from nowhere, so from 0 to 0. */
export function extentOf(piece: Piece): Extent {
  const start = piece.at[0] ?? 0;
  return { start, end: (piece.at.at(-1) ?? start - 1) + 1 };
}

export function slicePiece(piece: Piece, from: number, to = piece.text.length): Piece {
  return { text: piece.text.slice(from, to), at: piece.at.slice(from, to) };
}

export function trimPiece(piece: Piece): Piece {
  const from = piece.text.length - piece.text.trimStart().length;
  const to = piece.text.trimEnd().length;
  return from === 0 && to === piece.text.length ? piece : slicePiece(piece, from, Math.max(from, to));
}

/** Pieces one after another; the glue between them has the place where the one before ends. */
export function joinPieces(pieces: readonly Piece[], glue: string): Piece {
  const at: number[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) for (let g = 0; g < glue.length; g++) at.push(at.at(-1) ?? 0);
    for (const place of piece.at) at.push(place);
  }
  return { text: pieces.map(({ text }) => text).join(glue), at };
}

/** The parts between the matches of a separator, trimmed, without the empty ones. The pattern must be global. */
export function splitPiece(piece: Piece, separator: RegExp): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const match of piece.text.matchAll(separator)) {
    parts.push(trimPiece(slicePiece(piece, from, match.index)));
    from = match.index + match[0].length;
  }
  parts.push(trimPiece(slicePiece(piece, from)));
  return parts.filter(({ text }) => text !== '');
}
