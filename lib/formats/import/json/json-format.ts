import type { FileFormat } from '../file-format.ts';
import type { Said } from '../said.ts';
import type { JsonObject } from './json-value.ts';

/** Where an entry stands. */
export interface JsonPlace {
  path: string;
  /** The name of the list in the file's object; null where the file is the list. */
  list: string | null;
}

/** A kind of JSON file, told by its first entry. */
export interface JsonFormat extends Pick<FileFormat, 'source' | 'name' | 'stage'> {
  recognises(first: JsonObject, place: JsonPlace): boolean;
  /** @throws UserError that says why where an entry can't be read. */
  readItem(item: JsonObject, place: JsonPlace): Said | Said[];
}
