import type { Review } from '../../../lib/review/schema.ts';
import type { Outside } from '../outside.ts';

const pieceSize = 250;

/** The reviews of the library, or those chosen, piece by piece; none from the bin. `onDone` hears how many so far. */
export async function* readForExport(
  ask: Outside['ask'],
  chosen: readonly string[] | null,
  onDone: (reviews: number) => void,
): AsyncGenerator<Review> {
  let done = 0;
  for await (const piece of chosen ? readChosen(ask, chosen) : readAll(ask)) {
    yield* piece.filter(({ deletedAt }) => deletedAt === null);
    done += piece.length;
    onDone(done);
  }
}

async function* readChosen(ask: Outside['ask'], chosen: readonly string[]): AsyncGenerator<Review[]> {
  for (let at = 0; at < chosen.length; at += pieceSize) {
    yield await ask('readReviews', { ids: chosen.slice(at, at + pieceSize) });
  }
}

async function* readAll(ask: Outside['ask']): AsyncGenerator<Review[]> {
  let after: string | null = null;
  do {
    const piece: Awaited<ReturnType<typeof ask<'readBackupPiece'>>> = await ask('readBackupPiece', { after });
    yield piece.items.flatMap((entry) => (entry.kind === 'review' ? [entry.review] : []));
    after = piece.next;
  } while (after !== null);
}
