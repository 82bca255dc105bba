import type { ExportPart, LeftOut, WriteExport } from '../../../../lib/formats/export/export-part.ts';
import { makeReview } from '../../../../lib/review/make-review.ts';
import type { Origin, Review, Take } from '../../../../lib/review/schema.ts';

/** A review of one's own, or of the origin given. */
export function reviewOf(take: Take, origin: Origin = { kind: 'mine' }): Review {
  return makeReview(take, { id: 'one', origin, now: new Date('2026-03-04T12:00:00Z') });
}

/** Everything that a format writes: its files by name, and what it leaves out. */
export async function writeAll(write: WriteExport, reviews: readonly Review[]) {
  const files = new Map<string, string>();
  const parts = write(
    (async function* () {
      yield* reviews;
    })(),
  );
  let step: IteratorResult<ExportPart, LeftOut[]> = await parts.next();
  for (; !step.done; step = await parts.next()) {
    files.set(step.value.file, (files.get(step.value.file) ?? '') + step.value.text);
  }
  return { files, leftOut: step.value };
}
