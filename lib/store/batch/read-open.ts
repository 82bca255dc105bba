import { UserError } from '../../film/user-error.ts';
import type { Library } from '../database.ts';
import type { BatchRow } from './batch-row.ts';

/** A batch that may still be written to. @throws UserError where it has ended or was taken back. */
export async function readOpen(library: Library, batchId: string): Promise<BatchRow> {
  const batch = await (await library.reviews()).get('batches', batchId);
  if (batch?.state !== 'open') throw new UserError('This was interrupted, and has been taken back. Start it again.');
  return batch;
}
