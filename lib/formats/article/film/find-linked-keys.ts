import type { FilmKey } from '../../../film/film-key.ts';
import type { Read } from '../scan/facts.ts';
import { fold } from '../text/fold.ts';
import { type Piece, slicePiece } from '../text/piece.ts';
import type { Line } from '../text/read-lines.ts';
import { keyOfAddress } from './find-keys.ts';

const siteName = /\b(?:imdb|tmdb|themoviedb|letterboxd|rotten tomatoes|wikidata)\b/;
const longestLabel = 120;

/** Links of a line that are this film's own: they are labelled with its title or the site's name, or stand alone. */
function ownLinks(line: Line, foldedTitle: string): { url: string; piece: Piece }[] {
  const labelled = line.links.flatMap(({ label, url }) => {
    const words = fold(label.text.slice(0, longestLabel));
    const isOwn = siteName.test(words) || (foldedTitle !== '' && words.replace(/\s*\(\d{4}\)$/, '') === foldedTitle);
    return isOwn ? [{ url, piece: label }] : [];
  });
  const alone = /^(?:\S{1,40}[:\s]\s*)?(https?:\/\/\S{5,500})$/.exec(line.piece.text.slice(0, 600));
  return alone?.[1]
    ? [...labelled, { url: alone[1], piece: slicePiece(line.piece, line.piece.text.length - alone[1].length) }]
    : labelled;
}

/** Film keys in the links of a text, of each authority only where all of its own links name one film. */
export function findLinkedKeys(lines: readonly Line[], title: string | null): Read<FilmKey>[] {
  const foldedTitle = fold(title ?? '');
  const found = new Map<string, Read<FilmKey>[]>();
  for (const line of lines) {
    if (line.links.length === 0 && !line.piece.text.includes('http')) continue;
    for (const { url, piece } of ownLinks(line, foldedTitle)) {
      const value = keyOfAddress(url);
      const authority = value?.split(':')[0] ?? '';
      if (value) found.set(authority, [...(found.get(authority) ?? []), { value, piece }]);
    }
  }
  return [...found.values()].flatMap((keys) =>
    new Set(keys.map(({ value }) => value)).size === 1 ? keys.slice(0, 1) : [],
  );
}
