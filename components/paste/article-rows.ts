import { limits } from '../../lib/film/limits.ts';
import type { ArticleFields } from './checked-take.ts';

interface Look {
  /** As people call it. */
  name: string;
  /** Most letters. */
  max: number;
  type?: 'text' | 'date' | 'lines';
  hint?: string;
}

/** A field of text among those that are checked. */
export type Row = Look &
  (
    | { of: 'form'; field: 'title' | 'year' | 'directors' | 'cast' | 'verdict' | 'tags' }
    | { of: 'article'; field: keyof ArticleFields }
  );

const commas = 'With commas between.';

export const filmRows: readonly Row[] = [
  { of: 'form', field: 'title', name: 'Title', max: limits.title },
  { of: 'form', field: 'year', name: 'Year', max: 20 },
  { of: 'form', field: 'directors', name: 'Director', max: limits.paragraphs },
  {
    of: 'form',
    field: 'cast',
    name: 'Cast',
    max: limits.paragraphs,
    type: 'lines',
    hint: 'One a line, with the part if you like: “Name as Part”.',
  },
  { of: 'article', field: 'genres', name: 'Genre', max: limits.line, hint: commas },
  { of: 'article', field: 'premiere', name: 'Premiere', max: limits.name },
];

export const wordRows: readonly Row[] = [
  { of: 'form', field: 'verdict', name: 'Verdict', max: limits.line, type: 'lines' },
];

export const articleRows: readonly Row[] = [
  { of: 'article', field: 'author', name: 'Author', max: limits.name },
  { of: 'article', field: 'publisher', name: 'Published by', max: limits.name },
  { of: 'article', field: 'publishedOn', name: 'Published on', max: 10, type: 'date' },
  { of: 'article', field: 'url', name: 'Web address', max: limits.url },
  { of: 'form', field: 'tags', name: 'Tags', max: limits.paragraphs, hint: commas },
  { of: 'article', field: 'intro', name: 'Introduction', max: limits.paragraphs, type: 'lines' },
  // The sections come here.
  { of: 'article', field: 'conclusion', name: 'Conclusion', max: limits.paragraphs, type: 'lines' },
];
