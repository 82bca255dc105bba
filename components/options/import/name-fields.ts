import type { TakeField } from '../../../lib/review/merge-take.ts';

const names: Partial<Record<TakeField, string>> = {
  publishedOn: 'date',
  intro: 'text',
  sections: 'text',
  conclusion: 'text',
  spoiler: 'spoiler mark',
  url: 'link',
  'film.keys': 'film numbers',
  'film.runtimeMinutes': 'running time',
  'film.originalTitle': 'original title',
  'film.otherTitles': 'other titles',
};

/** Parts of a take in words, each once: `rating, viewings, text`. */
export function nameFields(fields: readonly TakeField[]): string {
  return [...new Set(fields.map((field) => names[field] ?? field.replace(/^film\./, '')))].join(', ');
}
