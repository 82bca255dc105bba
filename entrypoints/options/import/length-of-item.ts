import type { ImportItem } from '../../../lib/formats/import/import-item.ts';

/** Facts of a film and names of fields, roughly, as a message has them. */
const frame = 800;

/** About how long an item is as a message, in characters, without writing it out. */
export function lengthOfItem(item: ImportItem): number {
  if (item.kind === 'backup') return frame;
  if (item.kind === 'setAside') return frame + (item.raw.form === 'cells' ? sum(item.raw.cells) : item.raw.text.length);
  const { intro, conclusion, note, verdict, sections, pros, cons } = item.take;
  return frame + sum([intro, conclusion, note, verdict, ...pros, ...cons, ...sections.map(({ text }) => text)]);
}

function sum(texts: readonly string[]): number {
  return texts.reduce((length, text) => length + text.length, 0);
}
